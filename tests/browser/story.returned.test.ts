import { describePath, printApplicationForm, scanLabel } from '@zaoce/domain';
import { dialogGone, saved, signInAsApplicant, uploadScan } from '../support/browser/applicantSteps';
import { openFromQueue, pinRemark, signInAsStaff } from '../support/browser/reviewerSteps';
import { until } from '../support/browser/find';
import { tellStory } from '../support/browser/tellStory';
import type { Visitor } from '../support/browser/Visitor';
import { makeFolder, type Folder } from '../support/files';
import {
  fileThroughApi,
  readFiling,
  signedInApplicant,
  startDraft,
  succeed,
  type SignedInApplicant,
} from '../support/journey';
import { makePerson } from '../support/people';
import { paperScan, stampedForm } from '../support/pictures';
import { startPortalOffice, type PortalOffice } from '../support/portalOffice';
import { demoEmployer } from '../support/sections';

/* What goes back goes back once, with every reason at its place, and comes back with every change in sight. */

let zaoce: PortalOffice;
let files: Folder;
let person: SignedInApplicant;
let applicant: Visitor;
let reviewer: Visitor;
let filingId: number;
let filingNumber: string;
let oldForm: Buffer;

const address = describePath('basic.employer.address').zh;
const idCard = scanLabel('id-card').zh;
const REASON = '两处需要补正，请一次改好。';
const ADDRESS_REMARK = '通讯地址缺少门牌号，请补全。';
const CARD_REMARK = '身份证国徽面不清晰，请重新扫描。';
const NEW_ADDRESS = '北京市朝阳区示例路 2 号 5 层 501 室';

beforeAll(async () => {
  zaoce = await startPortalOffice();
  files = await makeFolder();
  person = await signedInApplicant(zaoce.office, {}, makePerson('演示丁'));
  const filing = await fileThroughApi(zaoce.office, person);
  filingId = filing.id;
  filingNumber = filing.number;
  const print = { token: person.token, params: { id: filingId } };
  oldForm = (await succeed(zaoce.office, printApplicationForm, print)).bytes;
  applicant = await zaoce.visitor('applicant');
  reviewer = await zaoce.visitor('reviewer', { width: 1600, height: 1000 });
});
afterAll(async () => {
  await zaoce?.stop();
  await files?.remove();
});

const chapter = tellStory(() => zaoce);

chapter('the reviewer pins remarks on a field and on a scan and returns the filing', async () => {
  await signInAsStaff(reviewer, zaoce.reviewer);
  await openFromQueue(reviewer, filingNumber);
  await reviewer.button('领取');
  await reviewer.sees('打回', 'button');
  await pinRemark(reviewer, address, ADDRESS_REMARK);
  await reviewer.button(idCard);
  await pinRemark(reviewer, idCard, CARD_REMARK);

  await reviewer.button('打回');
  await reviewer.reads('总体意见和 2 条具体意见一并发给申请人');
  await reviewer.fill('总体意见', REASON);
  await reviewer.button('打回');
  await reviewer.reads(`已打回 ${filingNumber}`);
});

chapter('the applicant has the reasons by mail, on the home page and at their places', async () => {
  const mail = await zaoce.mailbox.waitFor(person.email, /需要补正/);
  for (const text of [REASON, ADDRESS_REMARK, CARD_REMARK]) expect(mail.text).toContain(text);

  await signInAsApplicant(applicant, person.idNumber, person.password);
  await applicant.reads('初始注册被打回，请修改');
  await applicant.link('查看打回原因');
  for (const text of [REASON, ADDRESS_REMARK, CARD_REMARK]) await applicant.reads(text);
  await applicant.link(`去修改：${address}`);
  const field = await applicant.field('单位通讯地址');
  await applicant.reads(ADDRESS_REMARK);
  await until('the field to have the focus', () =>
    field.evaluate((element) => element === document.activeElement),
  );
});

chapter('the field is corrected, the scan replaced, both remarks answered', async () => {
  await applicant.fill('单位通讯地址', NEW_ADDRESS);
  await applicant.fill('您的答复', '已补全门牌号');
  await saved(applicant);
  await applicant.reads(`打回时的内容：${demoEmployer.address}`);

  await applicant.link(`去修改：${describePath('scans.id-card').zh}`);
  await applicant.button(`移除第 1 张：${idCard}`);
  await applicant.button('移除');
  await dialogGone(applicant);
  await uploadScan(applicant, 'id-card', await files.put('again.jpg', await paperScan('重新扫描的身份证')));
  await applicant.fill('您的答复', '已重新扫描');
  await saved(applicant);
  await applicant.reads('已答复 2 / 2');
});

chapter('the form printed before is refused as stale; a new one is accepted', async () => {
  const form = scanLabel('application-form').zh;
  await applicant.link(/打印申请表/);
  await applicant.reads('打印之后内容有修改，原来打印的申请表已失效。');
  await applicant.button(`移除第 1 张：${form}`);
  await applicant.button('移除');
  await dialogGone(applicant);
  await uploadScan(applicant, 'application-form', await files.put('old.jpg', await stampedForm(oldForm)));
  await applicant.reads('不是最近一次打印的申请表，请重新打印、盖章后上传');

  const printed = await applicant.opensPdf(() => applicant.button('打开申请表（PDF）'));
  await applicant.button(`移除第 1 张：${form}`);
  await applicant.button('移除');
  await dialogGone(applicant);
  await uploadScan(applicant, 'application-form', await files.put('new.jpg', await stampedForm(printed)));
  await applicant.reads('二维码与当前内容一致');
});

chapter('it is sent in again', async () => {
  await applicant.link('下一步：核对并上报');
  await applicant.reads('内容已齐全，可以上报。');
  await applicant.button('上报');
  await applicant.reads(/修改后的内容将再次由审核机构办理：北京市/);
  await applicant.button('确认上报');
  await applicant.reads('已上报。办理进度会在这里显示');
  expect(await readFiling(zaoce.office, person, filingId)).toMatchObject({ state: 'submitted', round: 2 });
});

chapter('the reviewer sees what changed and which remark it answers, and approves', async () => {
  await openFromQueue(reviewer, filingNumber);
  await reviewer.reads(`原为 ${demoEmployer.address}`);
  await reviewer.reads(NEW_ADDRESS);
  await reviewer.reads(`第 1 轮意见：${ADDRESS_REMARK}`);
  await reviewer.reads('申请人答复：已补全门牌号');
  await reviewer.button(`${idCard}，本轮新上传`);
  await reviewer.reads(`第 1 轮意见：${CARD_REMARK}`);
  await reviewer.button('领取');
  await reviewer.button('同意');
  await reviewer.reads('审核通过，状态变为“待公告”。');
  await reviewer.button('同意');
  await reviewer.reads(`已同意 ${filingNumber}`);
  expect((await readFiling(zaoce.office, person, filingId)).state).toBe('approved');
});

chapter('a filing is withdrawn, disappears from the queue, and is sent in again', async () => {
  const other = await signedInApplicant(zaoce.office, {}, makePerson('演示戊'));
  const { id, number } = await fileThroughApi(zaoce.office, other);
  const visitor = await zaoce.visitor('other');
  await signInAsApplicant(visitor, other.idNumber, other.password);
  await reviewer.goTo('/review/filings');
  await reviewer.sees(number, 'link');

  await visitor.goTo('/filings');
  await visitor.button('撤回');
  await visitor.reads('撤回后审核机构看不到这项业务');
  await visitor.button('撤回');
  await visitor.sees('基本信息', 'heading');
  await reviewer.goTo('/review/filings');
  await reviewer.reads('这里没有业务');

  await visitor.goTo(`/filings/${id}/submit`);
  await visitor.button('上报');
  await visitor.button('确认上报');
  await visitor.reads('已上报。办理进度会在这里显示');
  await reviewer.goTo('/review/filings');
  await reviewer.sees(number, 'link');
});

chapter('a draft is deleted', async () => {
  const third = await signedInApplicant(zaoce.office, {}, makePerson('演示己'));
  const { number } = await startDraft(zaoce.office, third);
  const visitor = await zaoce.visitor('third');
  await signInAsApplicant(visitor, third.idNumber, third.password);
  await visitor.goTo('/filings');
  await visitor.reads(number);
  await visitor.button('删除');
  await visitor.reads(`业务 ${number} 的全部内容和扫描件将被删除，不能恢复。`);
  await visitor.button('删除');
  await visitor.reads('您还没有申报业务');
});
