import { createFiling } from '@zaoce/domain';
import { answerToStart } from '../expectations';
import { KINDS, type Kind } from '../kinds';
import { liveOf, type Model, type ModelFiling, type ModelRegistration } from '../model';
import { speak, wordOf, type World } from '../world';
import { expectWord, pick, Step, type Done } from './step';

/** Who begins what: the applicant, the kind, and the specialty or registration it is about. */
interface Beginning {
  by: number;
  kind: Kind;
  specialty: string;
  registration: ModelRegistration | null;
}

/** Every filing that anybody could ask for now. */
function beginnings(model: Model): Beginning[] {
  return [...model.applicants.keys()].flatMap((by) =>
    KINDS.flatMap((kind): Beginning[] => {
      const held = model.registrations.filter((one) => one.of === by);
      return kind.about === 'specialty' || held.length === 0
        ? SPECIALTIES_ASKED.map((specialty) => ({ by, kind, specialty, registration: null }))
        : held.map((registration) => ({ by, kind, specialty: registration.specialty, registration }));
    }),
  );
}

const SPECIALTIES_ASKED = ['civil', 'installation', 'water'];

/** Begins a filing of some kind, about some specialty or registration; mostly one that is open to its applicant. */
export class Start extends Step {
  constructor(
    private readonly which: number,
    private readonly sensible: boolean,
  ) {
    super();
  }

  protected override isPossible(model: Readonly<Model>): boolean {
    return this.choices(model).length > 0;
  }

  private choices(model: Readonly<Model>): Beginning[] {
    const all = beginnings(model);
    const isOpen = ({ by, kind, ...subject }: Beginning) => answerToStart(model, by, kind, subject) === 'ok';
    return this.sensible ? all.filter(isOpen) : all;
  }

  protected async act(model: Model, world: World): Promise<Done> {
    const { by, kind, specialty, registration } = pick(this.choices(model), this.which);
    const expected = answerToStart(model, by, kind, { specialty, registration });
    const about = registration ? { registrationId: registration.id } : { specialty };
    const said = this.say(
      `Start 申请人${by} ${kind.name} ${registration ? `注册${registration.id}` : specialty}`,
    );
    const reply = await speak(world, world.applicants[by], createFiling, {
      body: { ...kind.asked, ...about },
    });
    expectWord(said, expected, wordOf(reply));
    if (expected !== 'ok') return { said: `${said} → ${expected}` };
    const { id, number, version } = reply.data;
    const kept = registration ?? liveOf(model, by)[0];
    const home = kept?.authority ?? model.applicants[by]?.authority ?? '';
    const filing: ModelFiling = {
      ...{ id, number, version, kind, by, specialty, home, registration },
      target: null,
      ...UNTOUCHED(),
    };
    model.filings.push(filing);
    return { said: `${said} → ${number}`, filing };
  }
}

const UNTOUCHED = () => ({
  state: 'draft' as const,
  stages: [],
  at: 0,
  round: 0,
  holder: null,
  accepted: false,
  deciders: [],
  decided: false,
  recused: new Set<number>(),
  submittedOn: '',
  extended: new Set<number>(),
  notice: null,
  content: 0,
  completeIn: null,
  wish: null,
  newName: null,
  scans: new Map<string, number[]>(),
  printed: null,
  stamped: new Map<number, number>(),
  openItems: [],
  history: [],
});
