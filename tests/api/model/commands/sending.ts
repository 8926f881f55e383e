import { deleteFiling, submitFiling, withdrawFiling } from '@zaoce/domain';
import { answerToSubmit } from '../expectations';
import { isAtOffice, isEditable, toDay, type Model, type ModelFiling } from '../model';
import { speak, wordOf, type World } from '../world';
import { OnMyFiling } from './onMyFiling';
import { expectWord } from './step';

/** Sends the filing in. */
export class Submit extends OnMyFiling {
  protected override suits(model: Readonly<Model>, filing: ModelFiling): boolean {
    return answerToSubmit(model, filing) === 'ok';
  }

  protected async work(model: Model, world: World, filing: ModelFiling, said: string): Promise<string> {
    const expected = answerToSubmit(model, filing);
    const reply = await speak(world, world.applicants[filing.by], submitFiling, {
      params: { id: filing.id },
      version: filing.version,
    });
    const why = reply.issues.map(({ path, code }) => `${path} ${code}`).join(', ');
    expectWord(why ? `${said} (${why})` : said, expected, wordOf(reply));
    if (expected === 'ok') send(filing, reply.data.version);
    return expected;
  }
}

function send(filing: ModelFiling, version: number): void {
  const target = filing.kind.asked.scope === 'cross' ? (filing.wish?.target ?? null) : null;
  const authorityOf = { home: filing.home, target: target ?? '', ministry: '00' };
  Object.assign(filing, {
    version,
    state: 'submitted',
    target,
    stages: filing.kind.route.map((holder) => ({
      authority: authorityOf[holder],
      fourEyes: holder !== 'home',
    })),
    at: 0,
    round: filing.round + 1,
    holder: null,
    deciders: [],
    decided: false,
    submittedOn: toDay(),
  });
  filing.history.push('submitted');
}

const DECIDED: readonly string[] = ['approved', 'effective', 'refused'];

/** Takes the filing back. */
export class Withdraw extends OnMyFiling {
  protected override suits(_model: Readonly<Model>, filing: ModelFiling): boolean {
    return isAtOffice(filing);
  }

  protected async work(_model: Model, world: World, filing: ModelFiling, said: string): Promise<string> {
    const late = isAtOffice(filing) ? filing.decided : DECIDED.includes(filing.state);
    const expected = late ? 'already-decided' : isAtOffice(filing) ? 'ok' : 'wrong-state';
    const reply = await speak(world, world.applicants[filing.by], withdrawFiling, {
      params: { id: filing.id },
      version: filing.version,
    });
    expectWord(said, expected, wordOf(reply));
    if (expected !== 'ok') return expected;
    Object.assign(filing, { version: reply.data.version, state: 'draft', holder: null });
    filing.history.push('withdrawn');
    return 'withdrawn';
  }
}

/** Deletes the filing. */
export class Delete extends OnMyFiling {
  protected async work(_model: Model, world: World, filing: ModelFiling, said: string): Promise<string> {
    const expected = isEditable(filing) ? 'ok' : 'wrong-state';
    const reply = await speak(world, world.applicants[filing.by], deleteFiling, {
      params: { id: filing.id },
      version: filing.version,
    });
    expectWord(said, expected, wordOf(reply));
    if (expected !== 'ok') return expected;
    filing.state = 'deleted';
    filing.history.push('deleted');
    return 'deleted';
  }
}
