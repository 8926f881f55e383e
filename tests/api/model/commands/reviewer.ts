import {
  approveFiling,
  assignFiling,
  claimFiling,
  extendDeadline,
  recuseFromFiling,
  refuseFiling,
  releaseFiling,
  returnFiling,
  revokeDecision,
  reviewGetFiling,
} from '@zaoce/domain';
import { answerToReviewer, changedSince, fourEyes, holdsClaim, type Demand } from '../expectations';
import { isAtOffice, stageOf, type Model, type ModelFiling } from '../model';
import { takeEffect } from '../takeEffect';
import { speak, wordOf, type World } from '../world';
import { expectWord, pick, Step, type Done } from './step';

const AT_OFFICE = ['submitted', 'in-review'] as const;

/** Something a member of staff does to some filing; mostly one that is his to do, sometimes any. */
abstract class OnAnyFiling extends Step {
  constructor(
    protected readonly who: number,
    protected readonly which: number,
    /** Whether he looks for something that is his turn. */
    protected readonly sensible: boolean,
  ) {
    super();
  }

  protected override isPossible(model: Readonly<Model>): boolean {
    return this.sensible ? model.filings.some((filing) => this.suits(filing)) : model.filings.length > 0;
  }

  protected async act(model: Model, world: World): Promise<Done> {
    const wanted = model.filings.filter((filing) => this.suits(filing));
    const filing = pick(this.sensible ? wanted : model.filings, this.which);
    const staff = this.sensible ? this.whoseTurn(model, filing) : this.who % model.staff.length;
    const said = this.say(`${this.constructor.name} 审核员${staff} ${filing.number}`);
    const answer = await this.work(model, world, filing, staff, said);
    return { said: `${said} → ${answer}`, filing };
  }

  protected suits(filing: ModelFiling): boolean {
    return isAtOffice(filing);
  }

  /** The one who holds it, else somebody of the authority whose turn it is. */
  private whoseTurn(model: Model, filing: ModelFiling): number {
    if (filing.holder !== null && this.who % 5 > 0) return filing.holder;
    const authority = filing.stages.length > 0 ? stageOf(filing).authority : filing.home;
    const colleagues = [...model.staff.keys()].filter((one) => model.staff[one]?.authority === authority);
    return pick(colleagues, this.who);
  }

  protected abstract work(
    model: Model,
    world: World,
    filing: ModelFiling,
    staff: number,
    said: string,
  ): Promise<string>;
}

/** Moves a filing by one call and one event; what changes in the model is said by `then`. */
async function move(
  { said, expected, reply }: { said: string; expected: string; reply: Awaited<ReturnType<typeof send>> },
  then: (version: number) => void,
): Promise<string> {
  expectWord(said, expected, wordOf(reply));
  if (expected === 'ok') then(reply.data.version);
  return expected;
}

type Moves =
  | typeof claimFiling
  | typeof releaseFiling
  | typeof assignFiling
  | typeof approveFiling
  | typeof returnFiling
  | typeof refuseFiling
  | typeof revokeDecision
  | typeof recuseFromFiling
  | typeof extendDeadline;

function send(world: World, staff: number, operation: Moves, filing: ModelFiling, body?: object) {
  return speak(world, world.staff[staff], operation, {
    params: { id: filing.id },
    version: filing.version,
    ...(body && { body: { ...body } }),
  });
}

const CLAIM: Demand = {
  states: AT_OFFICE,
  further: (filing, staff) =>
    fourEyes(filing, staff) ??
    (filing.holder !== null && filing.holder !== staff ? 'claimed-by-other' : undefined),
};

export class Claim extends OnAnyFiling {
  protected async work(model: Model, world: World, filing: ModelFiling, staff: number, said: string) {
    const expected = answerToReviewer(model, filing, staff, CLAIM);
    const reply = await send(world, staff, claimFiling, filing);
    return move({ said, expected, reply }, (version) => {
      if (filing.holder !== staff) hold(filing, staff, 'claimed');
      filing.version = version;
    });
  }

  protected override suits(filing: ModelFiling): boolean {
    return filing.state === 'submitted';
  }
}

function hold(filing: ModelFiling, staff: number, event: 'claimed' | 'assigned'): void {
  filing.history.push(event, ...(filing.accepted ? [] : ['accepted']));
  Object.assign(filing, { state: 'in-review', holder: staff, accepted: true });
}

const RELEASE: Demand = { states: ['in-review'] };

export class Release extends OnAnyFiling {
  protected async work(model: Model, world: World, filing: ModelFiling, staff: number, said: string) {
    const further = () => (filing.holder === staff || model.staff[staff]?.lead ? undefined : 'not-allowed');
    const expected = answerToReviewer(model, filing, staff, { ...RELEASE, further });
    const reply = await send(world, staff, releaseFiling, filing);
    return move({ said, expected, reply }, (version) => {
      Object.assign(filing, { version, state: 'submitted', holder: null });
      filing.history.push('released');
    });
  }
}

export class Assign extends OnAnyFiling {
  protected async work(model: Model, world: World, filing: ModelFiling, staff: number, said: string) {
    const to = (this.who + this.which) % model.staff.length;
    const further = () => {
      if (model.staff[to]?.authority !== stageOf(filing).authority) return 'not-allowed';
      return filing.recused.has(to) ? 'recused' : fourEyes(filing, to);
    };
    const expected = answerToReviewer(model, filing, staff, { states: AT_OFFICE, lead: true, further });
    const reply = await send(world, staff, assignFiling, filing, { reviewerId: world.staff[to]?.userId });
    return move({ said: `${said} 给${to}`, expected, reply }, (version) => {
      if (filing.holder !== to) hold(filing, to, 'assigned');
      filing.version = version;
    });
  }
}

const DECIDE: Demand = {
  states: AT_OFFICE,
  further: (filing, staff) => fourEyes(filing, staff) ?? holdsClaim(filing, staff),
};

/** Notes who decided the stage the filing is at. */
function decide(filing: ModelFiling, staff: number): void {
  filing.deciders[filing.at] = staff;
  filing.decided = true;
  filing.holder = null;
}

export class Approve extends OnAnyFiling {
  protected async work(model: Model, world: World, filing: ModelFiling, staff: number, said: string) {
    const further = () => DECIDE.further?.(filing, staff) ?? changedSince(filing);
    const expected = answerToReviewer(model, filing, staff, { ...DECIDE, further });
    const reply = await send(world, staff, approveFiling, filing, {});
    const answer = await move({ said, expected, reply }, (version) => {
      filing.version = version;
      decide(filing, staff);
    });
    if (answer !== 'ok') return answer;
    if (filing.at < filing.stages.length - 1) {
      filing.at += 1;
      filing.state = 'submitted';
      filing.history.push('stage-approved');
      return 'passed on';
    }
    filing.history.push('approved');
    filing.state = 'approved';
    if (filing.kind.takesEffect === 'approval') await takeEffect(model, world, filing);
    return filing.state;
  }

  protected override suits(filing: ModelFiling): boolean {
    return filing.state === 'in-review';
  }
}

export class Return extends OnAnyFiling {
  protected async work(model: Model, world: World, filing: ModelFiling, staff: number, said: string) {
    const section = {
      create: 'basic',
      renew: 'basic',
      move: 'release',
      rename: 'information',
      cancel: 'cancellation',
    };
    const paths = [
      { ...section, reprint: 'loss', renumber: 'loss' }[filing.kind.effect],
      'scans.application-form',
    ];
    const items = paths
      .slice(0, this.which % 3)
      .map((path) => ({ path, defectCode: 'D01', text: '请核对后改正' }));
    const expected = answerToReviewer(model, filing, staff, DECIDE);
    const body = { reason: '请按所列意见补正', items, acknowledgeRepeated: true };
    const reply = await send(world, staff, returnFiling, filing, body);
    const answer = await move({ said, expected, reply }, (version) => {
      filing.version = version;
      decide(filing, staff);
      filing.state = 'returned';
      filing.history.push('returned');
    });
    if (answer !== 'ok') return answer;
    const seen = await speak(world, world.staff[staff], reviewGetFiling, { params: { id: filing.id } });
    const open = seen.data.detail.returnItems.filter(({ state }) => state === 'open');
    filing.openItems = open.map(({ id }) => id);
    if (open.length !== items.length)
      throw new Error(`${said}: ${open.length} items are open, not ${items.length}`);
    return `${items.length} items`;
  }

  protected override suits(filing: ModelFiling): boolean {
    return filing.state === 'in-review';
  }
}

export class Refuse extends OnAnyFiling {
  protected async work(model: Model, world: World, filing: ModelFiling, staff: number, said: string) {
    const expected = answerToReviewer(model, filing, staff, DECIDE);
    const body = { ground: 'R01', text: '不符合注册条件' };
    const reply = await send(world, staff, refuseFiling, filing, body);
    return move({ said, expected, reply }, (version) => {
      filing.version = version;
      decide(filing, staff);
      filing.state = 'refused';
      filing.history.push('refused');
    });
  }

  protected override suits(filing: ModelFiling): boolean {
    return filing.state === 'in-review';
  }
}

/** A lead takes an approval back before its notice. */
export class Revoke extends OnAnyFiling {
  protected async work(model: Model, world: World, filing: ModelFiling, staff: number, said: string) {
    // What stands on a notice comes off it first; who recused himself is told so last.
    const asked = { states: ['approved'], lead: true, evenRecused: true } as const;
    const first = answerToReviewer(model, filing, staff, { ...asked, further: fourEyes });
    const expected =
      first !== 'ok' ? first : filing.notice ? 'wrong-state' : filing.recused.has(staff) ? 'recused' : 'ok';
    const reply = await send(world, staff, revokeDecision, filing, { reason: '决定有误' });
    return move({ said, expected, reply }, (version) => {
      filing.deciders.splice(filing.at, 1);
      Object.assign(filing, { version, state: 'in-review', holder: staff });
      filing.history.push('decision-revoked');
    });
  }

  protected override suits(filing: ModelFiling): boolean {
    return filing.state === 'approved';
  }
}

export class Recuse extends OnAnyFiling {
  protected async work(model: Model, world: World, filing: ModelFiling, staff: number, said: string) {
    const expected = answerToReviewer(model, filing, staff, { states: AT_OFFICE, evenRecused: true });
    const reply = await send(world, staff, recuseFromFiling, filing, { reason: '与申请人有利害关系' });
    return move({ said, expected, reply }, (version) => {
      filing.version = version;
      if (filing.recused.has(staff)) return;
      filing.recused.add(staff);
      filing.history.push('recused');
      if (filing.holder === staff) Object.assign(filing, { state: 'submitted', holder: null });
    });
  }
}

export class Extend extends OnAnyFiling {
  protected async work(model: Model, world: World, filing: ModelFiling, staff: number, said: string) {
    const further = () => (filing.extended.has(filing.at) ? 'wrong-state' : undefined);
    const expected = answerToReviewer(model, filing, staff, { states: AT_OFFICE, lead: true, further });
    const reply = await send(world, staff, extendDeadline, filing, { reason: '需要实地核实' });
    return move({ said, expected, reply }, (version) => {
      filing.version = version;
      filing.extended.add(filing.at);
      filing.history.push('deadline-extended');
    });
  }
}
