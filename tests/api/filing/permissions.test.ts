import type { FilingDetail } from '@zaoce/domain';
import * as filing from '@zaoce/filing';
import type { Caller } from '@zaoce/filing';
import { inTransaction } from '@zaoce/platform';
import { addFiler, addReviewer, claim, outcomeOf, submitNew, type TestFiler } from '../../support/filings';
import { startOffice, type Office } from '../../support/office';

/*
 * Who may do what to a filing in which state, asked of the real use cases on a real database; every try is rolled back,
 * so that all of them meet the same filings.
 */

const SITUATIONS = ['submitted', 'held', 'returned', 'approved', 'refused', 'effective'] as const;
type Situation = (typeof SITUATIONS)[number];
type Version = { id: number; version: number };

const ACTIONS = {
  withdraw: (by: Caller, { id, version }: Version) => filing.withdrawFiling(by, id, version),
  delete: (by: Caller, { id, version }: Version) => filing.deleteFiling(by, id, version),
  edit: (by: Caller, { id, version }: Version) => filing.updateFiling(by, id, version, { sections: {} }),
  claim: (by: Caller, { id }: Version) => filing.claimFiling(by, id),
  release: (by: Caller, { id }: Version) => filing.releaseFiling(by, id),
  assign: (by: Caller, { id }: Version, colleague: number) => filing.assignFiling(by, id, colleague),
  approve: (by: Caller, { id, version }: Version) => filing.approveFiling(by, id, version),
  return: (by: Caller, { id, version }: Version) =>
    filing.returnFiling(by, id, version, { reason: '补正', items: [] }),
  refuse: (by: Caller, { id, version }: Version) =>
    filing.refuseFiling(by, id, version, { ground: 'R10', text: '理由' }),
  revoke: (by: Caller, { id, version }: Version) =>
    filing.revokeDecision(by, id, version, { reason: '误操作' }),
  announce: (by: Caller, { id }: Version) => filing.createResultNotice(by, { filingIds: [id] }),
};
type Action = keyof typeof ACTIONS;
const OWNERS: Action[] = ['withdraw', 'delete', 'edit'];
const LEADS: Action[] = ['assign', 'revoke', 'announce'];

/** What may be done at all in each state, by whom: the table of the office. */
const ALLOWED: Record<Situation, Partial<Record<string, Action[]>>> = {
  submitted: { owner: ['withdraw'], holder: ['claim'], colleague: ['claim'], lead: ['claim', 'assign'] },
  held: {
    owner: ['withdraw'],
    holder: ['claim', 'release', 'approve', 'return', 'refuse'],
    lead: ['release', 'assign'],
  },
  returned: { owner: ['edit', 'delete'] },
  approved: { lead: ['revoke', 'announce'] },
  refused: {},
  effective: {},
};

describe('who may do what to a filing', () => {
  let office: Office;
  let owner: TestFiler;
  let people: Record<string, Caller>;
  const filings = {} as Record<Situation, Version>;

  beforeAll(async () => {
    office = await startOffice();
    const staff = (role: Parameters<typeof addReviewer>[1], code: string | null) =>
      addReviewer(office, role, code);
    const holder = await staff('provincial-reviewer', '11');
    const lead = await staff('provincial-lead', '11');
    owner = await addFiler(office);
    people = {
      owner: owner.caller,
      stranger: (await addFiler(office)).caller,
      holder,
      colleague: await staff('provincial-reviewer', '11'),
      lead,
      elsewhere: await staff('provincial-lead', '31'),
      ministry: await staff('ministry-lead', null),
      admin: await staff('system-admin', null),
      editor: await staff('content-editor', null),
    };
    for (const situation of SITUATIONS) filings[situation] = await bringTo(situation, holder, lead);
  }, 180_000);
  afterAll(() => office.stop());

  /** A person has one open filing at a time, so each is another person's first and is then made the owner's. */
  async function bringTo(situation: Situation, holder: Caller, lead: Caller): Promise<Version> {
    const db = office.strapi.db.connection;
    const { id }: FilingDetail = await submitNew(await addFiler(office));
    if (situation !== 'submitted') {
      const version = await claim(holder, id);
      if (situation === 'returned')
        await filing.returnFiling(holder, id, version, { reason: '补正', items: [] });
      if (situation === 'refused')
        await filing.refuseFiling(holder, id, version, { ground: 'R10', text: '理由' });
      if (situation === 'approved' || situation === 'effective')
        await filing.approveFiling(holder, id, version);
      if (situation === 'effective') {
        const notice = await filing.createResultNotice(lead, { filingIds: [id] });
        await filing.publishResultNotice(lead, notice.id);
      }
    }
    await db('filings').where({ id }).update({ applicant_user_id: owner.userId });
    const row = await db('filings').where({ id }).first('version');
    return { id, version: (row as { version: number }).version };
  }

  async function attempt(action: Action, situation: Situation, who: string): Promise<string> {
    let outcome = '';
    const undo = new Error('undo');
    const by = people[who] as Caller;
    await inTransaction(office.strapi, async () => {
      outcome = await outcomeOf(ACTIONS[action](by, filings[situation], people.colleague?.actor.userId ?? 0));
      throw undo;
    }).catch((error: unknown) => {
      if (error !== undo) throw error;
    });
    return outcome;
  }

  /** What the office answers when it does not do it. */
  function refusalFor(action: Action, situation: Situation, who: string): RegExp {
    if (['stranger', 'elsewhere', 'admin', 'editor'].includes(who)) return /^not-found$/;
    if (who === 'ministry') return action === 'announce' ? /^wrong-state$/ : /^not-allowed$/;
    if (who === 'owner')
      return OWNERS.includes(action) ? /^(wrong-state|already-decided)$/ : /^(not-allowed|wrong-state)$/;
    if (OWNERS.includes(action)) return /^not-allowed$/;
    if (LEADS.includes(action) && who !== 'lead') return /^(not-allowed|wrong-state)$/;
    if (action === 'release' && situation === 'held') return /^not-allowed$/;
    return /^(wrong-state|not-claimed|claimed-by-other)$/;
  }

  it.each(SITUATIONS)(
    '%s',
    async (situation) => {
      const wrong: string[] = [];
      for (const who of Object.keys(people)) {
        for (const action of Object.keys(ACTIONS) as Action[]) {
          const outcome = await attempt(action, situation, who);
          const allowed = ALLOWED[situation][who]?.includes(action) ?? false;
          const right = allowed ? outcome === 'ok' : refusalFor(action, situation, who).test(outcome);
          if (!right)
            wrong.push(`${who} ${action} ${situation}: ${outcome}${allowed ? ', should be ok' : ''}`);
        }
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  it('what is listed as allowed is exactly what succeeds', async () => {
    const named: Partial<Record<string, Action>> = {
      'revoke-decision': 'revoke',
      'publish-result': 'announce',
    };
    const wrong: string[] = [];
    for (const situation of SITUATIONS) {
      for (const who of ['holder', 'colleague', 'lead']) {
        const { allowedActions } = await filing.getReviewFiling(
          people[who] as Caller,
          filings[situation].id,
          'en',
        );
        for (const action of [
          'claim',
          'release',
          'assign',
          'approve',
          'return',
          'refuse',
          'revoke',
          'announce',
        ] as Action[]) {
          const listed = allowedActions.some((word) => (named[word] ?? word) === action);
          const works = (await attempt(action, situation, who)) === 'ok';
          // Claiming one's own again succeeds without effect; no button is shown for it.
          if (listed !== works && !(action === 'claim' && who === 'holder'))
            wrong.push(`${who} ${action} ${situation}: ${listed}, ${works}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('reading follows the same borders', async () => {
    const sees = async (who: string, id: number) =>
      outcomeOf(filing.getReviewFiling(people[who] as Caller, id, 'en'));
    const { id } = filings.held;
    for (const who of ['holder', 'colleague', 'lead', 'ministry'])
      expect([who, await sees(who, id)]).toEqual([who, 'ok']);
    for (const who of ['stranger', 'elsewhere', 'admin', 'editor'])
      expect([who, await sees(who, id)]).toEqual([who, 'not-found']);
  });
});
