import { getFilingDocument, listFilingDocuments } from '@zaoce/domain';
import { claimFiling, returnFiling, submitFiling, withdrawFiling } from '@zaoce/filing';
import { listJobs, startWorker } from '@zaoce/jobs';
import { call } from '../../support/client';
import { addFiler, addReviewer, claim, outcomeOf, submitNew, type TestFiler } from '../../support/filings';
import { startOffice, type Office } from '../../support/office';
import { plainText, readPdf } from '../../support/pdf';
import { signIn } from '../../support/people';

interface LetterRow {
  id: number;
  number: string | null;
}

describe('a letter is issued once', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(() => office.stop());

  const db = () => office.strapi.db.connection;
  const letters = async (filingId: number): Promise<LetterRow[]> =>
    db()('filing_letters').where({ filing_id: filingId }).orderBy('id');
  const documents = (filingId: number, kind: string) =>
    db()('issued_documents').where({ subject_type: 'filing', subject_id: filingId, kind });
  const jobs = async () =>
    (await listJobs(office.strapi, { offset: 0, limit: 500 })).rows.filter(
      ({ task }) => task === 'filing.issue-letter',
    );
  const read = async (filer: TestFiler, id: number, documentId: number) => {
    const { token } = await signIn(office, filer.idNumber, filer.password);
    return call(office.url, getFilingDocument, { token, params: { id, documentId } });
  };

  async function until(condition: () => Promise<boolean>): Promise<void> {
    for (let n = 0; n < 600; n += 1) {
      if (await condition()) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('it did not come about');
  }

  it('with its event or not at all', async () => {
    const [filer, reviewer] = [await addFiler(office), await addReviewer(office, 'provincial-lead', '11')];
    const { id, version } = await submitNew(filer);
    const stale = returnFiling(reviewer, id, version + 7, { reason: '不齐', items: [] });
    expect(await outcomeOf(stale)).toBe('stale-version');
    const unclaimed = returnFiling(reviewer, id, version, { reason: '不齐', items: [] });
    expect(await outcomeOf(unclaimed)).toBe('not-claimed');
    expect(await letters(id)).toEqual([]);
    expect(await jobs()).toEqual([]);
  });

  it('by the worker, who finds what was issued when he comes a second time', async () => {
    const [filer, reviewer] = [await addFiler(office), await addReviewer(office, 'provincial-lead', '11')];
    const { id } = await submitNew(filer);
    const again = async () => {
      await db().raw(
        `select graphile_worker.add_job('filing.issue-letter', json_build_object('letterId', id)) from filing_letters
         where filing_id = ?`,
        [id],
      );
    };
    const version = await claim(reviewer, id);
    await returnFiling(reviewer, id, version, { reason: '不齐', items: [] });
    expect(await jobs()).toHaveLength(2);
    await again();
    const worker = await startWorker(office.strapi);
    try {
      await until(async () => (await jobs()).length === 0);
      const [receipt] = await documents(id, 'acceptance-receipt');
      const numbers = (await letters(id)).map(({ number }) => number);
      expect(numbers).toEqual([expect.stringMatching(/^京造注受/), expect.stringMatching(/^京造注补/)]);
      // A worker that died after the number was allotted and before the document was entered.
      await documents(id, 'acceptance-receipt').delete();
      await again();
      await until(async () => (await jobs()).length === 0);
      expect((await letters(id)).map(({ number }) => number)).toEqual(numbers);
      const issued = await documents(id, 'acceptance-receipt');
      expect(issued).toHaveLength(1);
      expect(issued[0].id).not.toBe(receipt.id);
      expect(await documents(id, 'supplement-notice')).toHaveLength(1);
    } finally {
      await worker.stop();
    }
  });

  it('when silence accepted: from the day the filing came in', async () => {
    const filer = await addFiler(office);
    const { id } = await submitNew(filer);
    await db()('graphile_worker._private_jobs')
      .where({ key: `accept:${id}` })
      .update({ run_at: new Date(0) });
    const worker = await startWorker(office.strapi);
    try {
      await until(async () => (await documents(id, 'acceptance-receipt')).length === 1);
    } finally {
      await worker.stop();
    }
    const [letter] = await letters(id);
    const { bytes } = await read(filer, id, letter?.id ?? 0);
    expect(plainText(await readPdf(bytes))).toContain('自收到申请材料之日');
  });

  it('to everybody who asks at the same moment, with one number and the same bytes', async () => {
    const [filer, reviewer] = [await addFiler(office), await addReviewer(office, 'provincial-lead', '11')];
    const { id } = await submitNew(filer);
    await claimFiling(reviewer, id);
    const [letter] = await letters(id);
    const replies = await Promise.all(Array.from({ length: 6 }, () => read(filer, id, letter?.id ?? 0)));
    expect(replies.map(({ status }) => status)).toEqual(Array(6).fill(200));
    expect(new Set(replies.map(({ bytes }) => bytes.toString('base64'))).size).toBe(1);
    expect(await documents(id, 'acceptance-receipt')).toHaveLength(1);
    const issued = await db()('audit_events').where({ action: 'document.issued', subject_id: String(id) });
    expect(issued).toHaveLength(1);
  });

  it('numbers run on without a gap', async () => {
    const rows = await db()('filing_letters').where({ kind: 'acceptance-receipt' }).whereNotNull('number');
    const serials = rows
      .map(({ number }) => Number(/〕(\d+)号/.exec(String(number))?.[1]))
      .sort((a, b) => a - b);
    expect(serials).toEqual(serials.map((_, index) => index + 1));
    expect(serials.length).toBeGreaterThan(1);
  });

  it('and never changes: the database refuses', async () => {
    const change = (values: object) => db()('filing_letters').whereNotNull('number').update(values);
    await expect(change({ number: 'x' })).rejects.toThrow('does not change');
    await expect(change({ content: '{}' })).rejects.toThrow('does not change');
    await expect(db()('filing_letters').delete()).rejects.toThrow('does not change');
    const [filer, reviewer] = [await addFiler(office), await addReviewer(office, 'provincial-lead', '11')];
    const { id } = await submitNew(filer);
    await claimFiling(reviewer, id);
    await expect(
      db()('filing_letters').where({ filing_id: id }).update({ written_on: '2000-01-01' }),
    ).rejects.toThrow('does not change');
    const [{ id: _id, ...row } = { id: 0 }] = await letters(id);
    await expect(db()('filing_letters').insert({ ...row, content: '{}' })).rejects.toThrow('once_uq');
  });

  it('and survives a withdrawal: the applicant keeps his receipt and gets no second one', async () => {
    const [filer, reviewer] = [await addFiler(office), await addReviewer(office, 'provincial-lead', '11')];
    const { id } = await submitNew(filer);
    await claimFiling(reviewer, id);
    const { token } = await signIn(office, filer.idNumber, filer.password);
    const { version } = await db()('filings').where({ id }).first('version');
    const back = await withdrawFiling(filer.caller, id, version);
    const list = await call(office.url, listFilingDocuments, { token, params: { id } });
    expect(list.data).toHaveLength(1);
    await submitFiling(filer.caller, id, back.version);
    await claimFiling(reviewer, id);
    expect(await letters(id)).toHaveLength(1);
  });
});
