import { randomUUID } from 'node:crypto';
import {
  approveFiling,
  assignFiling,
  bulkDecide,
  claimFiling,
  createResultNotice,
  extendDeadline,
  getFiling,
  getFilingHistory,
  getHome,
  publishResultNotice,
  refuseFiling,
  returnFiling,
  reviewGetFiling,
  reviewListFilings,
  revokeDecision,
  submitFiling,
  updateFiling,
  type FilingDetail,
  type Operation,
} from '@zaoce/domain';
import { call, type CallInput } from '../../support/client';
import { addFiler, submitNew, type TestFiler } from '../../support/filings';
import { startOffice, type Office } from '../../support/office';
import { useQuickPress } from '../../support/quickPress';
import { signIn } from '../../support/people';
import { staffToken } from '../../support/walks';

/* The rules of domain.md on the reviewer's side, one row per rule, shown over the public API of a running office. */
type Row = [section: string, chinese: string, english: string, shown: () => Promise<void>];

let office: Office;
let tokens: Record<'reviewer' | 'colleague' | 'lead' | 'elsewhere' | 'ministry', string>;
beforeAll(async () => {
  office = await startOffice();
  useQuickPress(office);
  tokens = {
    reviewer: await staffToken(office, 'provincial-reviewer', '11'),
    colleague: await staffToken(office, 'provincial-reviewer', '11'),
    lead: await staffToken(office, 'provincial-lead', '11'),
    elsewhere: await staffToken(office, 'provincial-lead', '31'),
    ministry: await staffToken(office, 'ministry-reviewer'),
  };
});
afterAll(() => office.stop());

type Who = keyof typeof tokens;
interface Case {
  filer: TestFiler;
  filing: FilingDetail;
  token: string;
}

async function submitted(): Promise<Case> {
  const filer = await addFiler(office);
  const filing = await submitNew(filer);
  return { filer, filing, token: (await signIn(office, filer.idNumber, filer.password)).token };
}

/** Does something to a filing in the version it has now. */
async function act<O extends Operation>(who: Who, operation: O, id: number, body?: object) {
  const { data } = await call(office.url, reviewGetFiling, { token: tokens[who], params: { id } });
  const input = {
    token: tokens[who],
    params: { id },
    version: data?.version ?? 1,
    idempotencyKey: randomUUID(),
    ...(body && { body: { ...body } }),
  } as CallInput<O>;
  return call(office.url, operation, input);
}

const claim = (who: Who, id: number) => act(who, claimFiling, id);
const approve = (who: Who, id: number) => act(who, approveFiling, id, {});
const item = (path: string) => ({ path, defectCode: 'D01', text: '请核对' });
const giveBack = (id: number, paths: string[], more: object = {}) =>
  act('reviewer', returnFiling, id, { reason: '请补正', items: paths.map(item), ...more });
const asApplicant = async ({ token, filing }: Case) =>
  (await call(office.url, getFiling, { token, params: { id: filing.id } })).data;

async function returned(paths: string[]): Promise<Case> {
  const one = await submitted();
  await claim('reviewer', one.filing.id);
  await giveBack(one.filing.id, paths);
  return one;
}
async function approved(): Promise<Case> {
  const one = await submitted();
  await claim('reviewer', one.filing.id);
  await approve('reviewer', one.filing.id);
  return one;
}
async function send(one: Case) {
  const { version } = await asApplicant(one);
  const params = { id: one.filing.id };
  return call(office.url, submitFiling, { token: one.token, params, version, idempotencyKey: randomUUID() });
}
const list = async (who: Who, filter: object) => {
  const query = { filter: { ...filter } };
  return (await call(office.url, reviewListFilings, { token: tokens[who], query })).data.map(({ id }) => id);
};

const rows: Row[] = [
  [
    '1',
    '其他机构看不到、搜不到、数不到',
    'Another authority never sees, counts or searches it',
    async () => {
      const { filing } = await submitted();
      const { status } = await call(office.url, reviewGetFiling, {
        token: tokens.elsewhere,
        params: { id: filing.id },
      });
      expect(status).toBe(404);
      expect(await list('elsewhere', { q: filing.number })).toEqual([]);
      expect(await list('reviewer', { q: filing.number })).toEqual([filing.id]);
      expect(await list('ministry', { q: filing.number })).toEqual([filing.id]);
    },
  ],
  [
    '4',
    '按姓名、编号、身份证号码查找',
    'Search by name, filing number, ID number',
    async () => {
      const { filer, filing } = await submitted();
      expect(await list('reviewer', { q: filing.number })).toEqual([filing.id]);
      expect(await list('reviewer', { q: filer.idNumber })).toEqual([filing.id]);
      expect(await list('reviewer', { q: filer.name })).toContain(filing.id);
    },
  ],
  [
    '4',
    '领取后他人不能重复办理',
    'Claim: two reviewers do not do the same work',
    async () => {
      const { filing } = await submitted();
      expect((await approve('reviewer', filing.id)).code).toBe('not-claimed');
      expect((await claim('reviewer', filing.id)).status).toBe(200);
      expect((await claim('colleague', filing.id)).code).toBe('claimed-by-other');
    },
  ],
  [
    '4',
    '分派只限负责人',
    'Only the lead assigns',
    async () => {
      const { filing } = await submitted();
      const { data } = await claim('colleague', filing.id);
      const reviewerId = data.assigneeId ?? 0;
      expect((await act('reviewer', assignFiling, filing.id, { reviewerId })).code).toBe('not-allowed');
      expect((await act('lead', assignFiling, filing.id, { reviewerId })).status).toBe(200);
    },
  ],
  [
    '4',
    '审核页面带有逐项核查及理由',
    'The review screen carries the checks with their reasons',
    async () => {
      const { filing } = await submitted();
      const { data } = await call(office.url, reviewGetFiling, {
        token: tokens.reviewer,
        params: { id: filing.id },
      });
      const levels = Object.fromEntries(data.checks.map(({ key, level }) => [key, level]));
      expect(levels).toMatchObject({ 'id-number': 'green', 'project-years': 'green', form: 'amber' });
      for (const { message } of data.checks) expect(message.zh).toMatch(/\p{Script=Han}/u);
    },
  ],
  [
    '4',
    '批量同意只限核查全部为绿色的业务',
    'In bulk only those whose checks are all green',
    async () => {
      const { filing } = await submitted();
      await claim('reviewer', filing.id);
      const { data } = await call(office.url, bulkDecide, {
        token: tokens.reviewer,
        idempotencyKey: randomUUID(),
        body: { action: 'approve', ids: [filing.id] },
      });
      // The code of the stamped page could not be read, so somebody has to look.
      expect(data.rows).toMatchObject([{ id: filing.id, ok: false, code: 'rule-refused' }]);
    },
  ],
  [
    '4',
    '每次查看个人数据都留痕，留痕不可更改',
    'Every look at a person’s data is in the trail, which nobody changes',
    async () => {
      const { filing } = await submitted();
      const db = office.strapi.db.connection;
      const looks = () =>
        db('audit_events')
          .where({ action: 'filing.viewed', subject_id: String(filing.id) })
          .select('id');
      await call(office.url, reviewGetFiling, { token: tokens.reviewer, params: { id: filing.id } });
      expect(await looks()).toHaveLength(1);
      await expect(
        db('audit_events')
          .where({ subject_id: String(filing.id) })
          .update({ action: 'x' }),
      ).rejects.toMatchObject({ code: '42501' });
      await expect(
        db('audit_events')
          .where({ subject_id: String(filing.id) })
          .delete(),
      ).rejects.toThrow();
    },
  ],
  [
    '3',
    '打回带总体理由和逐项意见，申请人在相应位置看到',
    'A return carries a general reason and items at their places',
    async () => {
      const one = await returned(['basic.school', 'scans.photo']);
      expect(await asApplicant(one)).toMatchObject({
        state: 'returned',
        returnReason: '请补正',
        returnItems: [
          { path: 'basic.school', defectCode: 'D01', state: 'open' },
          { path: 'scans.photo', defectCode: 'D01', state: 'open' },
        ],
      });
    },
  ],
  [
    '2.8',
    '首页显示打回的业务及理由',
    'The home page shows returned filings with their reasons',
    async () => {
      const one = await returned(['basic.school']);
      const { data } = await call(office.url, getHome, { token: one.token });
      expect(data.next).toMatchObject({ kind: 'fix-return', filingId: one.filing.id });
      expect(data.returned).toMatchObject([{ reason: '请补正', items: [{ path: 'basic.school' }] }]);
    },
  ],
  [
    '3',
    '每项意见须答复后才能重新上报',
    'Each item is answered before the next round',
    async () => {
      const one = await returned(['basic.school']);
      expect((await send(one)).code).toBe('items-unanswered');
      const { version, returnItems } = await asApplicant(one);
      await call(office.url, updateFiling, {
        token: one.token,
        params: { id: one.filing.id },
        version,
        body: { answers: returnItems.map(({ id }) => ({ itemId: id, answer: '已核对，无误' })) },
      });
      expect((await send(one)).data).toMatchObject({ state: 'submitted', round: 2 });
      expect((await asApplicant(one)).returnItems).toMatchObject([
        { state: 'answered', answer: '已核对，无误' },
      ]);
    },
  ],
  [
    '3',
    '再次打回上一轮已可见的问题须确认并留痕',
    'A second return for what was visible before is warned of, and recorded',
    async () => {
      const one = await returned([]);
      await send(one);
      await claim('reviewer', one.filing.id);
      const warned = await giveBack(one.filing.id, ['basic.school']);
      expect(warned.issues).toMatchObject([{ path: 'basic.school', code: 'repeated-item' }]);
      const again = await giveBack(one.filing.id, ['basic.school'], { acknowledgeRepeated: true });
      expect(again.status).toBe(200);
      const items: { repeated: boolean }[] = await office.strapi.db
        .connection('return_items')
        .where({ filing_id: one.filing.id });
      expect(items.map(({ repeated }) => repeated)).toEqual([true]);
    },
  ],
  [
    '3',
    '打回期间停止计时',
    'The clock stands still while the filing is with the applicant',
    async () => {
      const one = await submitted();
      expect(one.filing.stages).toMatchObject([{ dueOn: expect.any(String) }]);
      await claim('reviewer', one.filing.id);
      await giveBack(one.filing.id, []);
      expect((await asApplicant(one)).stages).toMatchObject([{ state: 'returned', dueOn: null }]);
      await send(one);
      expect((await asApplicant(one)).stages).toMatchObject([
        { dueOn: one.filing.stages[0]?.dueOn, remainingWorkingDays: 20 },
      ]);
    },
  ],
  [
    '3',
    '负责人可延长一次，申请人看到理由',
    'A lead extends once by ten days, with a reason the applicant sees',
    async () => {
      const one = await submitted();
      const extend = (who: Who) => act(who, extendDeadline, one.filing.id, { reason: '需要实地核实' });
      expect((await extend('reviewer')).code).toBe('not-allowed');
      expect((await extend('lead')).status).toBe(200);
      expect((await extend('lead')).code).toBe('wrong-state');
      expect((await asApplicant(one)).stages).toMatchObject([{ remainingWorkingDays: 30 }]);
      const { data } = await call(office.url, getFilingHistory, {
        token: one.token,
        params: { id: one.filing.id },
      });
      expect(data.map(({ text }) => text)).toContain('需要实地核实');
    },
  ],
  [
    '3',
    '不予注册说明依据，且为终局',
    'A refusal states its ground and is final',
    async () => {
      const one = await submitted();
      await claim('reviewer', one.filing.id);
      const refuse = (ground: string) =>
        act('reviewer', refuseFiling, one.filing.id, { ground, text: '不符合条件' });
      expect((await refuse('R99')).code).toBe('rule-refused');
      expect((await refuse('R01')).status).toBe(200);
      expect(await asApplicant(one)).toMatchObject({
        state: 'refused',
        decision: { outcome: 'refused', ground: 'R01', text: '不符合条件' },
      });
      expect((await send(one)).code).toBe('wrong-state');
    },
  ],
  [
    '4',
    '生效前负责人可撤销决定，并留痕',
    'A lead revokes a decision before it takes effect; it is recorded',
    async () => {
      const { filing } = await approved();
      const revoke = (who: Who) => act(who, revokeDecision, filing.id, { reason: '材料有误' });
      expect((await revoke('reviewer')).code).toBe('not-allowed');
      expect((await revoke('lead')).data).toMatchObject({ state: 'in-review' });
      const actions = office.strapi.db
        .connection('audit_events')
        .where({ subject_id: String(filing.id), action: 'filing.decision-revoked' });
      expect(await actions.select('id')).toHaveLength(1);
    },
  ],
  [
    '3',
    '初始注册在公告发布时生效，公告中身份证号码遮盖',
    'Initial takes effect with its notice; ID numbers are masked in it',
    async () => {
      const { filing, filer } = await approved();
      const registered = () =>
        office.strapi.db
          .connection('registrations')
          .where({ filing_id: filing.id })
          .select('certificate_number');
      expect(await registered()).toEqual([]);
      const { data: notice } = await call(office.url, createResultNotice, {
        token: tokens.lead,
        idempotencyKey: randomUUID(),
        body: { filingIds: [filing.id] },
      });
      const { data } = await call(office.url, publishResultNotice, {
        token: tokens.lead,
        params: { id: notice.id },
        idempotencyKey: randomUUID(),
      });
      expect(await registered()).toMatchObject([{ certificate_number: data.lines[0]?.certificateNumber }]);
      expect(data.lines[0]?.idNumberMasked).toBe(
        `${filer.idNumber.slice(0, 6)}********${filer.idNumber.slice(-4)}`,
      );
      expect(JSON.stringify(data)).not.toContain(filer.idNumber);
    },
  ],
];

it.each(rows)('§%s %s · %s', (_section, _chinese, _english, shown) => shown());
