import { currentOf, isEditable, type Model, type ModelFiling } from '../model';
import type { World } from '../world';
import { pick, Step, type Done } from './step';

/** Something an applicant does to his newest filing; mostly somebody for whom it makes sense. */
export abstract class OnMyFiling extends Step {
  constructor(
    protected readonly which: number,
    private readonly sensible: boolean,
  ) {
    super();
  }

  protected override isPossible(model: Readonly<Model>): boolean {
    return this.candidates(model).length > 0;
  }

  private candidates(model: Readonly<Model>): ModelFiling[] {
    const filings = [...model.applicants.keys()].flatMap((who) => currentOf(model, who) ?? []);
    return this.sensible ? filings.filter((filing) => this.suits(model, filing)) : filings;
  }

  protected async act(model: Model, world: World): Promise<Done> {
    const filing = pick(this.candidates(model), this.which);
    const said = this.say(`${this.constructor.name} 申请人${filing.by} ${filing.number}`);
    const answer = await this.work(model, world, filing, said);
    return { said: `${said} → ${answer}`, filing };
  }

  protected suits(_model: Readonly<Model>, filing: ModelFiling): boolean {
    return isEditable(filing);
  }

  protected abstract work(model: Model, world: World, filing: ModelFiling, said: string): Promise<string>;
}
