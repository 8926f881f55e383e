import { createFiling } from '@zaoce/filing';
import { addFiler, submitNew } from '../../support/filings';
import { startOffice, type Office } from '../../support/office';
import { useQuickPress } from '../../support/quickPress';
import { issue } from '../../support/registrations';

/* What must never be is refused by the database itself, whoever writes; one row per rule of domain.md. */
type Row = [section: string, chinese: string, english: string, shown: () => Promise<void>];

let office: Office;
beforeAll(async () => {
  office = await startOffice();
  useQuickPress(office);
});
afterAll(() => office.stop());

const db = () => office.strapi.db.connection;
let copies = 0;
/** Writes a row once more, with changes, past every use case. */
async function copy(table: string, id: number, changes: object): Promise<unknown> {
  copies += 1;
  const row: object = await db()(table).where({ id }).first('*');
  const document_id = `copy${copies}`.padEnd(24, 'x');
  return db()(table).insert({ ...row, id: undefined, document_id, ...changes });
}
/** Other numbers than any in the register, and nothing else that would be refused first. */
const afresh = { filing_id: null, version: 1, ...numbered('900001') };
function numbered(serial: string) {
  const digits = `21261100${serial}`;
  return {
    certificate_number: `建[造]${digits}`,
    seal_number: `B${digits}`,
    verification_code: `code-${serial}`,
  };
}
const registered = async () => {
  const filer = await addFiler(office);
  return { filer, ...(await issue(office, filer)) };
};

const rows: Row[] = [
  [
    '3',
    '同一人不能有两项在办业务',
    'One open filing per applicant',
    async () => {
      const filer = await addFiler(office);
      const { id } = await createFiling(filer.caller, { type: 'initial', specialty: 'civil' });
      await expect(copy('filings', id, { number: 'IN20261199999999' })).rejects.toMatchObject({
        constraint: 'filings_one_open_uq',
      });
    },
  ],
  [
    '3',
    '同一人同一专业不能有两个有效注册',
    'One live registration per person and specialty',
    async () => {
      const { id } = await registered();
      await expect(copy('registrations', id, afresh)).rejects.toMatchObject({
        constraint: 'registrations_one_live_uq',
      });
    },
  ],
  [
    '3',
    '同一人跨专业不能有两个聘用单位',
    'One employer per person, across specialties',
    async () => {
      const { id } = await registered();
      const elsewhere = { ...afresh, specialty: 'water', employer_code: '91310115MAXC000021' };
      await expect(copy('registrations', id, elsewhere)).rejects.toThrow('has another employer');
    },
  ],
  [
    '3',
    '同一编号不能使用两次',
    'No number twice',
    async () => {
      const { id, certificateNumber } = await registered();
      const { applicantId } = await addFiler(office);
      const { verification_code } = afresh;
      const again = { filing_id: null, version: 1, applicant_id: applicantId, verification_code };
      await expect(copy('registrations', id, again)).rejects.toMatchObject({
        code: '23505',
        detail: expect.stringContaining(certificateNumber.slice(-14)),
      });
    },
  ],
  [
    '3',
    '注册不能删除，编号不能更改',
    'A registration is never deleted and keeps its number',
    async () => {
      const { id } = await registered();
      const row = () => db()('registrations').where({ id });
      await expect(row().delete()).rejects.toMatchObject({ code: '42501' });
      const certificate_number = '建[造]21261100900002';
      await expect(row().update({ certificate_number })).rejects.toMatchObject({ code: '42501' });
    },
  ],
  [
    '3',
    '注册的每次变化都有记录',
    'A registration does not change without its line of history',
    async () => {
      const { id } = await registered();
      const row = db()('registrations').where({ id });
      await expect(row.update({ state: 'suspended', version: 2 })).rejects.toMatchObject({ code: '42501' });
    },
  ],
  [
    '3',
    '没有决定人的决定不能写入',
    'No decision without an actor',
    async () => {
      const { id } = await submitNew(await addFiler(office));
      const event = await db()('filing_events').where({ filing_id: id }).first<{ id: number }>('id');
      await expect(
        copy('filing_events', event.id, { action: 'approved', actor_id: null }),
      ).rejects.toMatchObject({ constraint: 'filing_events_actor_ck' });
    },
  ],
  [
    '3',
    '办理过程只能追加',
    'The history of a filing is append-only',
    async () => {
      const { id } = await submitNew(await addFiler(office));
      const events = () => db()('filing_events').where({ filing_id: id });
      await expect(events().update({ action: 'approved' })).rejects.toMatchObject({ code: '42501' });
      await expect(events().delete()).rejects.toMatchObject({ code: '42501' });
    },
  ],
  [
    '3',
    '每一轮上报的内容永久保留',
    'Every round is kept as it was submitted',
    async () => {
      const { id } = await submitNew(await addFiler(office));
      const rounds = () => db()('filing_rounds').where({ filing_id: id });
      expect(await rounds().select('round')).toEqual([{ round: 1 }]);
      await expect(rounds().update({ content_hash: 'x' })).rejects.toMatchObject({ code: '42501' });
    },
  ],
  [
    '4',
    '审计记录只能追加',
    'The audit trail is append-only',
    async () => {
      const entries = () => db()('audit_events');
      expect(await entries().first('id')).toBeDefined();
      await expect(entries().update({ action: 'x' })).rejects.toMatchObject({ code: '42501' });
      await expect(entries().delete()).rejects.toMatchObject({ code: '42501' });
      await expect(db().raw('truncate audit_events')).rejects.toMatchObject({ code: '42501' });
    },
  ],
];

it.each(rows)('§%s %s · %s', (_section, _chinese, _english, shown) => shown());
