import {
  addDays,
  addWorkingDays,
  addYears,
  calendarFromChineseDays,
  createResultNotice,
  daysBetween,
  deleteResultNotice,
  publishResultNotice,
  reissueRegistration,
  reviewGetRegistration,
  revokeRegistration,
  type Operation,
} from '@zaoce/domain';
import { registeredIn } from '@zaoce/jobs';
import { lapseRegistrations } from '@zaoce/register';
import {
  isAtOffice,
  stateOf,
  toDay,
  type Model,
  type ModelFiling,
  type ModelNotice,
  type ModelRegistration,
} from '../model';
import { change, lapse, renumber, takeEffect } from '../takeEffect';
import { speak, wordOf, type World } from '../world';
import { expectWord, pick, Step, type Done } from './step';

/** The provincial leads, by their place in the staff. */
const LEADS = [2, 4] as const;

/** A lead drafts a notice about filings of his authority, or about one that does not fit. */
export class DraftNotice extends Step {
  constructor(
    private readonly who: number,
    private readonly which: number,
  ) {
    super();
  }

  protected override isPossible(model: Readonly<Model>): boolean {
    return model.filings.some((filing) => filing.state === 'approved');
  }

  protected async act(model: Model, world: World): Promise<Done> {
    const lead = pick(LEADS, this.who);
    const authority = model.staff[lead]?.authority ?? '';
    const ready = model.filings.filter((one) => isReady(one, authority));
    const any = pick(model.filings, this.which);
    const filings = this.which % 4 === 0 || ready.length === 0 ? [any] : ready;
    const said = this.say(`DraftNotice 负责人${lead} ${filings.map(({ number }) => number).join(' ')}`);
    const reply = await speak(world, world.staff[lead], createResultNotice, {
      body: { filingIds: filings.map(({ id }) => id) },
    });
    const known = filings.every((one) => [one.home, one.target].includes(authority) && isPublic(one));
    const expected = !known
      ? 'not-found'
      : filings.every((one) => isReady(one, authority))
        ? 'ok'
        : 'wrong-state';
    expectWord(said, expected, wordOf(reply));
    if (expected === 'ok') {
      const notice: ModelNotice = { id: reply.data.id, authority, filings, state: 'draft' };
      model.notices.push(notice);
      for (const filing of filings) filing.notice = notice;
    }
    return { said: `${said} → ${expected}`, filing: filings[0] };
  }
}

const isPublic = ({ state }: ModelFiling) => state !== 'draft' && state !== 'deleted';
const isReady = ({ state, home, notice }: ModelFiling, authority: string) =>
  state === 'approved' && home === authority && notice === null;

/** Something a lead does to a notice. */
abstract class OnNotice extends Step {
  constructor(
    private readonly who: number,
    private readonly which: number,
  ) {
    super();
  }

  protected override isPossible(model: Readonly<Model>): boolean {
    return model.notices.some(({ state }) => state !== 'deleted');
  }

  protected async act(model: Model, world: World): Promise<Done> {
    const kept = model.notices.filter(({ state }) => state !== 'deleted');
    const drafts = kept.filter(({ state }) => state === 'draft');
    const notice = pick(drafts.length > 0 && this.which % 5 > 0 ? drafts : kept, this.which);
    const own = LEADS.filter((lead) => model.staff[lead]?.authority === notice.authority);
    const lead = this.who % 5 > 0 ? pick(own, 0) : pick(LEADS, this.who);
    const said = this.say(`${this.constructor.name} 负责人${lead} 公告${notice.id}`);
    const mine = model.staff[lead]?.authority === notice.authority;
    const refusal = this.refusal(notice, lead);
    const expected = !mine ? 'not-found' : notice.state === 'published' ? 'wrong-state' : (refusal ?? 'ok');
    const reply = await speak(world, world.staff[lead], this.operation, { params: { id: notice.id } });
    expectWord(said, expected, wordOf(reply));
    if (expected === 'ok') await this.then(model, world, notice);
    return { said: `${said} → ${expected}`, filing: notice.filings[0] };
  }

  protected abstract readonly operation: Operation;
  protected refusal(_notice: ModelNotice, _lead: number): string | undefined {
    return undefined;
  }
  protected abstract then(model: Model, world: World, notice: ModelNotice): Promise<void>;
}

/** Everything on the notice takes effect. */
export class Publish extends OnNotice {
  protected readonly operation = publishResultNotice;

  protected override refusal({ filings }: ModelNotice, lead: number): string | undefined {
    return filings.some((filing) => filing.recused.has(lead)) ? 'recused' : undefined;
  }

  protected async then(model: Model, world: World, notice: ModelNotice): Promise<void> {
    notice.state = 'published';
    for (const filing of notice.filings) {
      await takeEffect(model, world, filing);
      filing.version += 1;
    }
  }
}

/** A draft is thrown away. */
export class DropNotice extends OnNotice {
  protected readonly operation = deleteResultNotice;

  protected async then(_model: Model, _world: World, notice: ModelNotice): Promise<void> {
    for (const filing of notice.filings) filing.notice = null;
    Object.assign(notice, { state: 'deleted', filings: [] });
  }
}

/** The ministry acts by itself: new numbers, or the end of a registration. Others are refused. */
export class MinistryActs extends Step {
  constructor(
    private readonly who: number,
    private readonly which: number,
    private readonly revokes: boolean,
  ) {
    super();
  }

  protected override isPossible(model: Readonly<Model>): boolean {
    return model.registrations.length > 0;
  }

  protected async act(model: Model, world: World): Promise<Done> {
    const registration = pick(model.registrations, this.which);
    const staff = this.who % 4 > 0 ? 5 + (this.who % 2) : this.who % model.staff.length;
    const said = this.say(
      `MinistryActs 审核员${staff} ${this.revokes ? '撤销' : '换发'} 注册${registration.id}`,
    );
    const from = this.revokes ? ['live', 'lapsed'] : ['live'];
    const fits = from.includes(stateOf(registration));
    const expected = model.staff[staff]?.authority !== '00' ? 'not-allowed' : fits ? 'ok' : 'wrong-state';
    const params = { id: registration.id };
    const { data } = await speak(world, world.staff[6], reviewGetRegistration, { params });
    const reply = this.revokes
      ? await speak(world, world.staff[staff], revokeRegistration, {
          params,
          version: data.version,
          body: { ground: this.which % 2 ? 'V01' : 'V07', text: '经查证属实' },
        })
      : await speak(world, world.staff[staff], reissueRegistration, {
          params,
          version: data.version,
          body: { ground: '编号登记有误' },
        });
    expectWord(said, expected, wordOf(reply));
    if (expected === 'ok' && this.revokes) this.revoke(model, registration);
    if (expected === 'ok' && !this.revokes) renumber(model, registration, reply.data.id);
    return { said: `${said} → ${expected}` };
  }

  /** One of the two grounds bars its holder for three years. */
  private revoke(model: Model, registration: ModelRegistration): void {
    change(registration, 'revoked', () => ({ state: 'revoked' }));
    if (this.which % 2) model.bans.push({ of: registration.of, until: addDays(addYears(toDay(), 3), -1) });
  }
}

const calendar = calendarFromChineseDays();

/** Days before the end of a validity that are worth being there: in the renewal window, late, the last one, too late. */
const WORTH_SEEING = [60, 20, 0, -1];

/** Days pass, so many or until a registration is about to end; the office does at night what it does at night. */
export class TimePasses extends Step {
  constructor(
    private readonly days: number,
    private readonly which: number,
    private readonly towards: boolean,
  ) {
    super();
  }

  protected async act(model: Model, world: World): Promise<Done> {
    const days = this.howLong(model);
    this.say(`TimePasses ${days} 天`);
    jest.setSystemTime(Date.now() + days * 86_400_000);
    await lapseRegistrations(world.office.strapi, new Date());
    lapse(model);
    await acceptWhatWaited(world);
    for (const filing of model.filings.filter(isAtOffice)) {
      const limit = addWorkingDays(calendar, filing.submittedOn, 5).date;
      if (filing.accepted || new Date() < new Date(`${addDays(limit, 1)}T00:05:00+08:00`)) continue;
      Object.assign(filing, { accepted: true, version: filing.version + 1 });
      filing.history.push('accepted');
    }
    return { said: `TimePasses ${days} 天，今天 ${toDay()}` };
  }

  private howLong(model: Model): number {
    const live = model.registrations.filter((one) => stateOf(one) === 'live');
    if (!this.towards || live.length === 0) return this.days;
    const { validTo } = pick(live, this.which);
    return Math.max(1, daysBetween(toDay(), addDays(validTo, -pick(WORTH_SEEING, this.which))));
  }
}

interface Job {
  id: string;
  payload: unknown;
}

/** The queue reads the database's clock, which stands in the real present; so what is due is worked here. */
async function acceptWhatWaited({ office }: World): Promise<void> {
  const task = registeredIn(office.strapi).tasks.get('filing.accept-by-lapse');
  if (!task) throw new Error('no task accepts by lapse');
  const { rows } = await office.strapi.db.connection.raw<{ rows: Job[] }>(
    `delete from graphile_worker._private_jobs where key like 'accept:%' and run_at <= ? returning id, payload`,
    [new Date()],
  );
  for (const { id, payload } of rows) {
    await task.run(task.payload.parse(payload), { strapi: office.strapi, attempt: 1, jobId: id });
  }
}
