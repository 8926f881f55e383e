import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  addEntry,
  claimFiling,
  createFiling,
  deleteEntry,
  deleteFiling,
  deleteScan,
  getCompleteness,
  getEligibility,
  getFiling,
  getHome,
  getMe,
  listFilings,
  login,
  reviewGetFiling,
  submitFiling,
  updateEntry,
  updateFiling,
  updateMe,
  uploadScan,
  withdrawFiling,
} from '@zaoce/domain';
import { call } from '../../support/client';
import { smallPicture } from '../../support/filings';
import {
  fillSections,
  fullDraft,
  signedInApplicant,
  startDraft,
  submit,
  type SignedInApplicant,
  stampForm,
} from '../../support/journey';
import { startOffice, type Office } from '../../support/office';
import { useQuickPress } from '../../support/quickPress';
import { staffToken } from '../../support/walks';

/* The rules of domain.md on the applicant's side, one row per rule, shown over the public API of a running office. */
type Row = [section: string, chinese: string, english: string, shown: () => Promise<void>];

let office: Office;
let reviewer: string;
beforeAll(async () => {
  office = await startOffice();
  useQuickPress(office);
  reviewer = await staffToken(office, 'provincial-reviewer', '11');
});
afterAll(() => office.stop());

const somebody = () => signedInApplicant(office);
const read = async (who: SignedInApplicant, id: number) =>
  (await call(office.url, getFiling, { token: who.token, params: { id } })).data;
const missingIn = async (who: SignedInApplicant, id: number) => {
  const { data } = await call(office.url, getCompleteness, { token: who.token, params: { id } });
  return data.missing.map(({ path, code }) => `${path} ${code}`);
};
const upload = (who: SignedInApplicant, id: number, kind: string, bytes: Buffer, name = 'a.jpg') =>
  call(office.url, uploadScan, { token: who.token, params: { id }, body: { kind }, file: { bytes, name } });
async function submitted(who: SignedInApplicant) {
  const { id } = await fullDraft(office, who);
  await stampForm(office, who, id);
  return submit(office, who, id);
}

const rows: Row[] = [
  [
    '2.1',
    '登录失败不透露账号是否存在',
    'A refused sign-in does not tell whether an account exists',
    async () => {
      const who = await somebody();
      const wrong = { identifier: who.idNumber, password: '不是这个密码 123' };
      const nobody = { ...wrong, identifier: '110105194912310100' };
      const answers = await Promise.all([wrong, nobody].map((body) => call(office.url, login, { body })));
      expect(answers.map(({ status, code, message }) => [status, code, message])).toEqual(
        Array(2).fill([401, 'wrong-credentials', answers[0]?.message]),
      );
    },
  ],
  [
    '2.2',
    '基本信息只读，只能修改联系信息',
    'Only contact data may be changed without a filing',
    async () => {
      const who = await somebody();
      const { data } = await call(office.url, getMe, { token: who.token });
      const change = (body: object) =>
        call(office.url, updateMe, { token: who.token, version: data.version, body: { ...body } });
      expect((await change({ name: '演示乙' })).status).toBe(400);
      expect((await change({ address: '北京市朝阳区示例路 9 号' })).data.address).toBe(
        '北京市朝阳区示例路 9 号',
      );
      expect((await call(office.url, getMe, { token: who.token })).data.name).toBe(who.name);
    },
  ],
  [
    '2.3',
    '草稿随时保存，内容不全也不丢失',
    'Work is saved as a draft at any time, whatever it says',
    async () => {
      const who = await somebody();
      const draft = await startDraft(office, who);
      await fillSections(office, who, draft, { basic: { school: '半', graduatedOn: '昨天' } });
      expect((await read(who, draft.id)).sections.basic).toMatchObject({ school: '半', graduatedOn: '昨天' });
    },
  ],
  [
    '2.3',
    '条目逐条添加、修改、删除',
    'Entries are added, changed, deleted one by one',
    async () => {
      const who = await somebody();
      const { id, version } = await startDraft(office, who);
      const params = { id, section: 'projects' as const };
      const added = await call(office.url, addEntry, {
        token: who.token,
        params,
        version,
        idempotencyKey: randomUUID(),
        body: { name: '甲楼' },
      });
      const entryId = added.data.sections.projects?.[0]?.id ?? '';
      const changed = await call(office.url, updateEntry, {
        token: who.token,
        params: { ...params, entryId },
        version: added.data.version,
        body: { name: '乙楼' },
      });
      expect(changed.data.sections.projects).toEqual([{ id: entryId, name: '乙楼' }]);
      const gone = await call(office.url, deleteEntry, {
        token: who.token,
        params: { ...params, entryId },
        version: changed.data.version,
      });
      expect(gone.data.sections.projects).toEqual([]);
    },
  ],
  [
    '2.4',
    '扫描件只接受 JPG，看内容不看扩展名',
    'Scans: JPG only, by content',
    async () => {
      const who = await somebody();
      const { id } = await startDraft(office, who);
      const png = Buffer.from('89504e470d0a1a0a', 'hex');
      expect((await upload(who, id, 'photo', png)).code).toBe('wrong-media-type');
      expect((await upload(who, id, 'photo', await smallPicture(1), 'A.JPG')).status).toBe(201);
    },
  ],
  [
    '2.4',
    '扫描件属于该业务，上报前可删除、替换',
    'Scans can be removed and replaced until submission',
    async () => {
      const who = await somebody();
      const { id } = await startDraft(office, who);
      const first = await upload(who, id, 'photo', await smallPicture(2));
      expect((await upload(who, id, 'photo', await smallPicture(3))).code).toBe('scan-limit');
      const params = { id, scanId: first.data.id };
      expect((await call(office.url, deleteScan, { token: who.token, params })).status).toBe(200);
      const second = await upload(who, id, 'photo', await smallPicture(3));
      expect((await read(who, id)).scans.map((scan) => scan.id)).toEqual([second.data.id]);
    },
  ],
  [
    '2.4',
    '上报后不能再改扫描件',
    'Nothing is replaced after the submission',
    async () => {
      const who = await somebody();
      const { id, scans } = await submitted(who);
      expect((await upload(who, id, 'other', await smallPicture(4))).code).toBe('wrong-state');
      const params = { id, scanId: scans[0]?.id ?? 0 };
      expect((await call(office.url, deleteScan, { token: who.token, params })).code).toBe('wrong-state');
    },
  ],
  [
    '2.5',
    '打印后修改内容的，须重新打印盖章',
    'A form printed before a change is stale',
    async () => {
      const who = await somebody();
      const { id, version, sections } = await fullDraft(office, who);
      expect(await missingIn(who, id)).toEqual([
        'scans.application-form scan-missing',
        'form form-not-printed',
      ]);
      await stampForm(office, who, id);
      expect(await missingIn(who, id)).toEqual([]);
      await call(office.url, updateFiling, {
        token: who.token,
        params: { id },
        version,
        body: { sections: { basic: { ...sections.basic, school: '演示学院' } } },
      });
      expect(await missingIn(who, id)).toEqual(['form form-stale']);
      await stampForm(office, who, id);
      expect(await missingIn(who, id)).toEqual([]);
    },
  ],
  [
    '2.6',
    '不齐全的上报被拒绝，一次列出全部缺项',
    'An incomplete submission is told every missing thing at once',
    async () => {
      const who = await somebody();
      const { id, version } = await startDraft(office, who);
      const reply = await call(office.url, submitFiling, {
        token: who.token,
        params: { id },
        version,
        idempotencyKey: randomUUID(),
      });
      expect(reply.code).toBe('incomplete-filing');
      const places = reply.issues.map(({ path }) => path.split('.')[0]);
      expect([...new Set(places)].sort()).toEqual(['basic', 'experience', 'form', 'projects', 'scans']);
    },
  ],
  [
    '2.7',
    '本人业务可按类型查询',
    'My filings, by type',
    async () => {
      const who = await somebody();
      const { id } = await startDraft(office, who);
      const ids = async (type: string) =>
        (await call(office.url, listFilings, { token: who.token, query: { type } })).data.map(
          (one) => one.id,
        );
      expect(await ids('initial')).toEqual([id]);
      expect(await ids('renewal')).toEqual([]);
    },
  ],
  [
    '2.7',
    '撤回后初审机构看不到，可修改后再上报',
    'After a withdrawal the authority no longer sees it',
    async () => {
      const who = await somebody();
      const { id, version } = await submitted(who);
      const seen = () => call(office.url, reviewGetFiling, { token: reviewer, params: { id } });
      expect((await seen()).status).toBe(200);
      const idempotencyKey = randomUUID();
      await call(office.url, withdrawFiling, { token: who.token, params: { id }, version, idempotencyKey });
      expect((await seen()).code).toBe('not-found');
      expect((await submit(office, who, id)).round).toBe(2);
    },
  ],
  [
    '2.7',
    '草稿可删除，已上报的不可删除',
    'A draft can be deleted, a submitted filing cannot',
    async () => {
      const who = await somebody();
      const remove = ({ id, version }: { id: number; version: number }) =>
        call(office.url, deleteFiling, { token: who.token, params: { id }, version });
      expect((await remove(await startDraft(office, who))).status).toBe(200);
      expect((await remove(await submitted(who))).code).toBe('wrong-state');
    },
  ],
  [
    '3',
    '已有在办业务的，第二项被拒绝并告知编号',
    'A second open filing is refused with the number of the first',
    async () => {
      const who = await somebody();
      const { number } = await startDraft(office, who);
      const second = await call(office.url, createFiling, {
        token: who.token,
        idempotencyKey: randomUUID(),
        body: { type: 'initial', specialty: 'civil' },
      });
      expect(second.code).toBe('open-filing-exists');
      expect(second.message).toContain(number);
    },
  ],
  [
    '3',
    '不能办理的业务说明原因',
    'What is not open is explained',
    async () => {
      const who = await somebody();
      const { data } = await call(office.url, getEligibility, { token: who.token });
      expect(data.filter(({ allowed }) => allowed).map(({ type }) => type)).toEqual(['initial']);
      for (const { allowed, reasons } of data) expect(allowed || reasons.length > 0).toBe(true);
    },
  ],
  [
    '3',
    '他人的业务如同不存在',
    'Somebody else’s filing does not exist for me',
    async () => {
      const [mine, other] = [await somebody(), await somebody()];
      const { id } = await startDraft(office, mine);
      const reply = await call(office.url, getFiling, { token: other.token, params: { id } });
      expect([reply.status, reply.code]).toEqual([404, 'not-found']);
    },
  ],
  [
    '3',
    '期限自上报次日起按工作日计算，未加载年度标为暂定',
    'The stage shows who holds the filing and when it is due',
    async () => {
      const [stage] = (await submitted(await somebody())).stages;
      expect(stage).toMatchObject({ state: 'current', authorityCode: '11', remainingWorkingDays: 20 });
      expect(stage?.dueOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(stage?.dueProvisional).toBe((stage?.dueOn ?? '') >= '2027-01-01');
    },
  ],
  [
    '3',
    '领取即受理，并向申请人发出受理通知',
    'The claim accepts the filing and gives the applicant a receipt',
    async () => {
      const who = await somebody();
      const { id } = await submitted(who);
      await call(office.url, claimFiling, { token: reviewer, params: { id }, idempotencyKey: randomUUID() });
      const mails: string[] = await office.strapi.db
        .connection('outgoing_messages')
        .where({ recipient: who.email })
        .orderBy('id')
        .pluck('event');
      expect(mails).toEqual(['submitted', 'accepted']);
    },
  ],
  [
    '2.8',
    '首页说明下一步',
    'The home page says what comes next',
    async () => {
      const who = await somebody();
      const next = async () => (await call(office.url, getHome, { token: who.token })).data.next.kind;
      expect(await next()).toBe('file-initial');
      const { id } = await startDraft(office, who);
      expect(await next()).toBe('continue-draft');
      expect((await read(who, id)).state).toBe('draft');
    },
  ],
  [
    '8',
    '身份证号码与扫描件加密存储',
    'ID numbers and scans are encrypted at rest',
    async () => {
      const who = await somebody();
      const { id } = await startDraft(office, who);
      await upload(who, id, 'photo', await smallPicture(5));
      const db = office.strapi.db.connection;
      const { rows } = await db.raw<{ rows: { found: boolean }[] }>(
        `select exists (select 1 from applicants a where a::text like ?)
           or exists (select 1 from filings f where f::text like ?)
           or exists (select 1 from qualifications q where q::text like ?) as found`,
        Array(3).fill(`%${who.idNumber}%`),
      );
      expect(rows[0]?.found).toBe(false);
      const files = await readdir(office.dataDirectory, { recursive: true, withFileTypes: true });
      const contents = await Promise.all(
        files.filter((file) => file.isFile()).map((file) => readFile(path.join(file.parentPath, file.name))),
      );
      expect(contents.length).toBeGreaterThan(0);
      const jpeg = Buffer.from('ffd8ff', 'hex');
      expect(contents.filter((bytes) => bytes.subarray(0, 3).equals(jpeg))).toEqual([]);
    },
  ],
];

it.each(rows)('§%s %s · %s', (_section, _chinese, _english, shown) => shown());
