import { randomUUID } from 'node:crypto';
import {
  extendDeadline,
  getFilingDocument,
  listFilingDocuments,
  refuseFiling,
  returnFiling,
  reviewGetFilingDocument,
  reviewListFilingDocuments,
  updateFiling,
  type FilingDocument,
} from '@zaoce/domain';
import { verifyPdfSignature } from '@zaoce/document';
import { call } from '../../support/client';
import { addFiler, submitNew } from '../../support/filings';
import {
  approveThroughApi,
  claimThroughApi,
  publishThroughApi,
  readFiling,
  submit,
  succeed,
  type SignedInApplicant,
} from '../../support/journey';
import { startOffice, type Office } from '../../support/office';
import { signIn } from '../../support/people';
import { plainText, readPdf } from '../../support/pdf';
import { registeredApplicant } from '../../support/registered';
import { send, staffToken, WALKS } from '../../support/walks';

describe('the letters of the office', () => {
  let office: Office;
  let lead: string;
  beforeAll(async () => {
    office = await startOffice();
    lead = await staffToken(office, 'provincial-lead', '11');
  });
  afterAll(() => office.stop());

  /** Somebody with a filing that has just been sent in. */
  const filed = async (): Promise<SignedInApplicant & { id: number; filingNumber: string }> => {
    const filer = await addFiler(office);
    const { id, number: filingNumber } = await submitNew(filer);
    const { token } = await signIn(office, filer.idNumber, filer.password);
    return { ...filer, token, id, filingNumber };
  };
  const letters = async ({ token }: SignedInApplicant, id: number): Promise<FilingDocument[]> =>
    (await succeed(office, listFilingDocuments, { token, params: { id } })).data;
  const open = (token: string | undefined, id: number, documentId: number) =>
    call(office.url, getFilingDocument, { token, params: { id, documentId } });
  /** The letter of a kind that was written last: its text, after its signature was checked. */
  const read = async (applicant: SignedInApplicant, id: number, kind: string): Promise<string> => {
    const letter = (await letters(applicant, id)).findLast((one) => one.kind === kind);
    if (!letter) throw new Error(`no ${kind}`);
    const { status, bytes } = await open(applicant.token, id, letter.id);
    expect(status).toBe(200);
    expect(verifyPdfSignature(bytes)).toMatchObject({ valid: true, coversWholeFile: true });
    return plainText(await readPdf(bytes));
  };
  const decision = (id: number, version: number) => ({
    token: lead,
    params: { id },
    version,
    idempotencyKey: randomUUID(),
  });

  it('a claim accepts, and the receipt names date, limit and materials; a second claim writes no second one', async () => {
    const applicant = await filed();
    const { id, filingNumber: number } = applicant;
    expect(await letters(applicant, id)).toEqual([]);
    await claimThroughApi(office, lead, id);
    await claimThroughApi(office, lead, id);
    expect(await letters(applicant, id)).toMatchObject([
      { kind: 'acceptance-receipt', label: { zh: '受理通知书' }, number: null, issuedAt: null, round: 1 },
    ]);
    const text = await read(applicant, id, 'acceptance-receipt');
    for (const part of [
      '受理通知书',
      number,
      `${applicant.name}：`,
      '二级造价工程师初始注册申请',
      '20个工作日',
      '劳动（聘用）合同',
      '北京市造价工程师注册初审机构',
    ]) {
      expect(text).toContain(part);
    }
    const [letter] = await letters(applicant, id);
    expect(letter?.number).toMatch(/^京造注受〔\d{4}〕\d+号$/);
    expect(letter?.issuedAt).not.toBeNull();
    expect(text).toContain(letter?.number);
  });

  it('a return names every reason at once, round after round', async () => {
    const applicant = await filed();
    const { id } = applicant;
    const items = [
      { path: 'basic.school', defectCode: 'D99', text: '毕业院校请填写全称。' },
      { path: 'scans.id-card', defectCode: 'D02', text: '请补充上传国徽面。' },
      { path: 'projects.1', defectCode: 'D14', text: '请补充当年业绩。' },
    ];
    const version = await claimThroughApi(office, lead, id);
    await succeed(office, returnFiling, {
      ...decision(id, version),
      body: { reason: '材料不齐，请补正。', items },
    });
    const text = await read(applicant, id, 'supplement-notice');
    for (const { text: reason, defectCode } of items) expect(text).toContain(`${reason}（${defectCode}）`);
    for (const place of ['毕业院校', '身份证', '工作业绩第2条']) expect(text).toContain(place);
    expect(text).toContain('材料不齐，请补正。');

    const changed = await readFiling(office, applicant, id);
    const answers = changed.returnItems.map((item) => ({ itemId: item.id, answer: '已改' }));
    await succeed(office, updateFiling, {
      token: applicant.token,
      params: { id },
      version: changed.version,
      body: { answers },
    });
    await submit(office, applicant, id);
    const again = await claimThroughApi(office, lead, id);
    await succeed(office, returnFiling, {
      ...decision(id, again),
      body: { reason: '第二次打回。', items: [] },
    });
    const notices = (await letters(applicant, id)).filter((one) => one.kind === 'supplement-notice');
    expect(notices.map(({ round }) => round)).toEqual([1, 2]);
    expect(await read(applicant, id, 'supplement-notice')).toContain('第二次打回');
    expect((await letters(applicant, id)).filter((one) => one.kind === 'acceptance-receipt')).toHaveLength(1);
  });

  it('a refusal states facts, ground, authority and remedies', async () => {
    const applicant = await filed();
    const { id } = applicant;
    const version = await claimThroughApi(office, lead, id);
    await succeed(office, refuseFiling, {
      ...decision(id, version),
      body: { ground: 'R02', text: '已在另一单位注册。' },
    });
    const text = await read(applicant, id, 'refusal-notice');
    for (const part of [
      '不予行政许可决定书',
      '已在另一单位注册。',
      '第十三条第二项',
      '六十日内向北京市人民政府申请行政复议',
      '六个月内向有管辖权的人民法院提起行政诉讼',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('an extension tells the reason and the new date', async () => {
    const applicant = await filed();
    const { id } = applicant;
    const version = await claimThroughApi(office, lead, id);
    await succeed(office, extendDeadline, {
      ...decision(id, version),
      body: { reason: '需要向发证机关核实。' },
    });
    const text = await read(applicant, id, 'extension-notice');
    expect(text).toContain('因需要向发证机关核实，不能在规定期限内作出决定');
    expect(text).toContain('延长10个工作日');
  });

  it('a decision in favour is written when it takes effect, not while it may be revoked', async () => {
    const applicant = await filed();
    const { id } = applicant;
    await approveThroughApi(office, lead, id);
    expect((await letters(applicant, id)).map(({ kind }) => kind)).toEqual(['acceptance-receipt']);
    await publishThroughApi(office, lead, [id]);
    const text = await read(applicant, id, 'decision-notice');
    const { certificate_number: number } = await office.strapi.db
      .connection('registrations')
      .where({ filing_id: id })
      .first('certificate_number');
    expect(text).toContain('准予行政许可决定书');
    expect(text).toContain(number);
  });

  it('a cancellation is decided and certified, with the numbers that are void', async () => {
    const applicant = await registeredApplicant(office);
    const { id } = await send(office, applicant, WALKS.cancellation);
    await approveThroughApi(office, lead, id);
    expect(await read(applicant, id, 'decision-notice')).toContain('准予注销注册决定书');
    const text = await read(applicant, id, 'cancellation-certificate');
    for (const part of [
      '注销注册证明',
      applicant.certificateNumber,
      applicant.sealNumber,
      '编号同时作废',
      '不再从事造价工作',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain(applicant.idNumber);
  });

  it('a decision of the ministry is the ministry’s, and names the new numbers and the old', async () => {
    const applicant = await registeredApplicant(office);
    const { id } = await send(office, applicant, WALKS['reissue-seal']);
    await approveThroughApi(office, lead, id);
    expect((await letters(applicant, id)).map(({ kind }) => kind)).toEqual(['acceptance-receipt']);
    await approveThroughApi(office, await staffToken(office, 'ministry-lead'), id);
    const text = await read(applicant, id, 'decision-notice');
    expect(text).toMatch(/建造注准〔\d{4}〕\d+号准予补办决定书/);
    expect(text).toContain(`变更前：${applicant.certificateNumber}变更后：建[造]`);
    expect(text).toContain('住房和城乡建设部20');
  });

  it('an information change is decided with before and after', async () => {
    const applicant = await registeredApplicant(office);
    const { id } = await send(office, applicant, WALKS['information-change']);
    await approveThroughApi(office, lead, id);
    const text = await read(applicant, id, 'decision-notice');
    expect(text).toContain('变更前：演示工程造价咨询有限公司变更后：演示工程造价咨询股份有限公司');
  });

  it('is read by those who may see the filing, and every look of theirs is recorded', async () => {
    const [applicant, stranger] = [await filed(), await filed()];
    const { id } = applicant;
    await claimThroughApi(office, lead, id);
    await claimThroughApi(office, lead, stranger.id);
    const [letter] = await letters(applicant, id);
    const documentId = letter?.id ?? 0;
    expect((await open(stranger.token, id, documentId)).status).toBe(404);
    expect((await open(stranger.token, stranger.id, documentId)).status).toBe(404);
    expect((await open(undefined, id, documentId)).status).toBe(401);

    const looks = () =>
      office.strapi.db
        .connection('audit_events')
        .where({ action: 'document.viewed', subject_id: String(id) });
    const before = (await looks()).length;
    const review = (token: string) =>
      call(office.url, reviewGetFilingDocument, { token, params: { id, documentId } });
    const [mine, theirs] = [await open(applicant.token, id, documentId), await review(lead)];
    expect(theirs.status).toBe(200);
    expect(theirs.bytes.equals(mine.bytes)).toBe(true);
    expect(await looks()).toHaveLength(before + 2);

    const shanghai = await staffToken(office, 'provincial-lead', '31');
    expect((await review(shanghai)).status).toBe(404);
    const list = await call(office.url, reviewListFilingDocuments, { token: shanghai, params: { id } });
    expect(list.status).toBe(404);
    expect(await looks()).toHaveLength(before + 2);
  });
});
