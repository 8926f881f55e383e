import {
  approveFiling,
  claimFiling,
  createFiling,
  createResultNotice,
  publishResultNotice,
  returnFiling,
  revokeDecision,
  submitFiling,
  withdrawFiling,
  type Caller,
} from '@zaoce/filing';
import {
  addFiler,
  addReviewer,
  callerFor,
  claim,
  fillDraft,
  outcomeOf,
  stampDraft,
  submitNew,
  type TestFiler,
} from '../../support/filings';
import { startOffice, type Office } from '../../support/office';

const tally = (outcomes: string[]) =>
  Object.fromEntries(
    [...new Set(outcomes)].sort().map((word) => [word, outcomes.filter((one) => one === word).length]),
  );
const times = (count: number) => Array.from({ length: count }, (_, index) => index);

/*
 * How each of these fails when `forUpdate()` is taken out of the queries: of 50 approvals 20 succeed; withdrawal and
 * approval both answer "ok"; of two submissions the second dies of `filing_rounds`' unique index instead of being
 * refused; of two new filings the second dies of `filings_one_open_uq`, without the number of the first; ten of ten
 * reviewers believe that they hold the filing.
 */
describe('filings when several act at once', () => {
  let office: Office;
  let reviewer: Caller;
  let lead: Caller;

  beforeAll(async () => {
    office = await startOffice();
    reviewer = await addReviewer(office, 'provincial-reviewer', '11');
    lead = await addReviewer(office, 'provincial-lead', '11');
  });
  afterAll(() => office.stop());

  const db = () => office.strapi.db.connection;
  const count = async (table: string, where: object) =>
    Number((await db()(table).where(where).count('* as n'))[0]?.n);
  const reload = async (id: number) =>
    (await db()('filings').where({ id }).first()) as { state: string; version: number };

  it('50 approvals of one filing are one approval, 50 publications one registration', async () => {
    const filing = await submitNew(await addFiler(office));
    const version = await claim(reviewer, filing.id);
    const approvals = await Promise.all(
      times(50).map(() => outcomeOf(approveFiling(reviewer, filing.id, version))),
    );
    expect(tally(approvals)).toEqual({ ok: 1, 'stale-version': 49 });
    expect(await count('filing_events', { filing_id: filing.id, action: 'approved' })).toBe(1);

    const notice = await createResultNotice(lead, { filingIds: [filing.id] });
    const publications = await Promise.all(
      times(50).map(() => outcomeOf(publishResultNotice(lead, notice.id))),
    );
    expect(tally(publications)).toEqual({ ok: 1, 'wrong-state': 49 });
    expect(await count('registrations', { filing_id: filing.id })).toBe(1);
    expect(await count('filing_events', { filing_id: filing.id, action: 'took-effect' })).toBe(1);
    expect(await count('announcements', { result_notice_id: notice.id })).toBeGreaterThanOrEqual(1);
  });

  it('of a withdrawal and an approval at the same moment exactly one wins, round after round', async () => {
    const filer = await addFiler(office);
    let filing = await submitNew(filer);
    const winners = [];
    for (const round of times(24)) {
      const version = await claim(reviewer, filing.id);
      const moves = [
        () => outcomeOf(withdrawFiling(filer.caller, filing.id, version)),
        () => outcomeOf(approveFiling(reviewer, filing.id, version)),
      ];
      const outcomes = await Promise.all((round % 2 ? moves : moves.toReversed()).map((move) => move()));
      expect(outcomes.filter((one) => one === 'ok')).toHaveLength(1);
      const { state, version: now } = await reload(filing.id);
      winners.push(state);
      expect(['draft', 'approved']).toContain(state);
      if (state === 'approved') {
        const { version: revoked } = await revokeDecision(lead, filing.id, now, { reason: '演练' });
        expect(revoked).toBe(now + 1);
        // Only a fresh submission can be withdrawn again.
        filing = await startAgain(office, filer, filing.id);
      } else {
        filing = await submitFiling(filer.caller, filing.id, now);
      }
    }
    // Both did win at times, so that it was a race and not a rule.
    expect(new Set(winners).size).toBe(2);
  });

  it('one filing submitted twice at once is submitted once', async () => {
    const filer = await addFiler(office);
    const { id, version } = await fillDraft(filer);
    await stampDraft(filer, id);
    const outcomes = await Promise.all(
      times(8).map(() => outcomeOf(submitFiling(filer.caller, id, version))),
    );
    expect(tally(outcomes)).toEqual({ ok: 1, 'stale-version': 7 });
    expect(await count('filing_rounds', { filing_id: id })).toBe(1);
    expect(await count('outgoing_messages', { key: `filing:${id}:event:1:submitted` })).toBe(1);
  });

  it('two filings begun at once are one filing and a refusal with its number', async () => {
    const filer = await addFiler(office);
    const begin = () => createFiling(filer.caller, { type: 'initial', specialty: 'civil' });
    const outcomes = await Promise.all(times(8).map(() => outcomeOf(begin())));
    expect(tally(outcomes)).toEqual({ ok: 1, 'open-filing-exists': 7 });
    expect(await count('filings', { applicant_id: filer.applicantId })).toBe(1);
  });

  it('even without the use case a second open filing of the same person is refused by the database', async () => {
    const filer = await addFiler(office);
    const { id } = await createFiling(filer.caller, { type: 'initial', specialty: 'civil' });
    const row = (await db()('filings').where({ id }).first()) as Record<string, unknown>;
    const copy = { ...row, id: undefined, number: 'IN20261199999999', document_id: 'x'.repeat(24) };
    await expect(db()('filings').insert(copy)).rejects.toMatchObject({
      code: '23505',
      constraint: 'filings_one_open_uq',
    });
  });

  it('of ten reviewers who claim at once one gets it', async () => {
    const filing = await submitNew(await addFiler(office));
    const colleagues = await Promise.all(
      times(10).map(() => addReviewer(office, 'provincial-reviewer', '11')),
    );
    const outcomes = await Promise.all(colleagues.map((one) => outcomeOf(claimFiling(one, filing.id))));
    expect(tally(outcomes)).toEqual({ ok: 1, 'claimed-by-other': 9 });
  });
});

/** Sends a filing back and in again, whatever state the lead left it in. */
async function startAgain(office: Office, filer: TestFiler, id: number) {
  const row = async () =>
    (await office.strapi.db.connection('filings').where({ id }).first()) as {
      version: number;
      assignee_id: number;
    };
  const { assignee_id: userId, version } = await row();
  const holder = callerFor(office, {
    userId,
    name: '演示负责人',
    role: 'provincial-lead',
    authorityCode: '11',
  });
  await returnFiling(holder, id, version, { reason: '请核对后重新上报', items: [] });
  return submitFiling(filer.caller, id, (await row()).version);
}
