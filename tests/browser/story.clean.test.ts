import { parseFormCode } from '@zaoce/domain';
import { verifyPdfSignature } from '@zaoce/document';
import sharp from 'sharp';
import { addEntry, nextStep, saved, typeBasic, uploadScan } from '../support/browser/applicantSteps';
import { signInAsStaff } from '../support/browser/reviewerSteps';
import { tellStory } from '../support/browser/tellStory';
import type { Visitor } from '../support/browser/Visitor';
import { makeFolder, type Folder } from '../support/files';
import { addQualification, makePerson } from '../support/people';
import { bigPhoto, paperScan, portrait, stampedForm } from '../support/pictures';
import { plainText, readPdf } from '../support/pdf';
import { startPortalOffice, type PortalOffice } from '../support/portalOffice';
import { readQrCode } from '../support/qr';
import { completeSections } from '../support/sections';

/* From a name on the list of qualified people to a certificate that the public can verify, in both portals. */

let zaoce: PortalOffice;
let files: Folder;
let applicant: Visitor;
let reviewer: Visitor;
let lead: Visitor;
let filingNumber: string;
let form: Buffer;
let certificate: Buffer;
let certificateNumber: string;
let verifyAddress: string;

const person = makePerson('测试·阿凡提');
const sections = completeSections(person);

beforeAll(async () => {
  zaoce = await startPortalOffice();
  files = await makeFolder();
  await addQualification(zaoce.office, person);
  applicant = await zaoce.visitor('applicant');
  reviewer = await zaoce.visitor('reviewer', { width: 1600, height: 1000 });
  lead = await zaoce.visitor('lead');
});
afterAll(async () => {
  await zaoce?.stop();
  await files?.remove();
});

const chapter = tellStory(() => zaoce);

chapter('somebody on the list gets a password with a code from the mail', async () => {
  await applicant.goTo('/');
  await applicant.link('首次使用·获取密码');
  await applicant.fill('姓名', person.name);
  await applicant.fill('身份证号码', person.idNumber);
  await applicant.fill('资格证书编号（或管理号）', person.certificateNumber);
  await applicant.fill('手机号码', person.mobile);
  await applicant.fill('电子邮箱', person.email);
  await applicant.button('下一步：获取验证码');

  const mail = await zaoce.mailbox.waitFor(person.email, /验证码/);
  await applicant.fill('邮件中的 6 位验证码', /\d{6}/.exec(mail.subject ?? '')?.[0] ?? '');
  await applicant.fill('新密码', person.password);
  await applicant.fill('再输入一次新密码', person.password);
  await applicant.button('设置密码并登录');

  await applicant.reads('使用前请阅读：个人信息处理告知');
  await applicant.button('我已阅读');
  await applicant.reads('办理初始注册');
});

chapter('a filing is begun and its first step typed; it saves itself', async () => {
  await applicant.link('开始初始注册');
  await applicant.button('开始填写');
  await applicant.sees('基本信息', 'heading');
  await typeBasic(applicant, sections.basic ?? {});
  await saved(applicant);

  await applicant.page.reload();
  expect(await applicant.valueOf('统一社会信用代码')).toBe(sections.basic?.employer?.creditCode);
  expect(await applicant.valueOf('合同结束日期')).toBe(sections.basic?.contract?.endsOn);
  filingNumber = /业务编号 (IN\d+)/.exec(await applicant.text())?.[1] ?? '';
  expect(filingNumber).not.toBe('');
});

chapter('experience and projects are added one by one', async () => {
  await nextStep(applicant, '工作经历');
  for (const entry of sections.experience ?? []) await addEntry(applicant, 'experience', entry);
  await nextStep(applicant, '工作业绩');
  for (const entry of sections.projects ?? []) await addEntry(applicant, 'projects', entry);
  await applicant.reads('3. 演示工程');
  await nextStep(applicant, '继续教育');
});

chapter('pictures become fitting scans in the browser, whatever they were', async () => {
  await nextStep(applicant, '扫描件');
  const paper = (title: string) => paperScan(`${title} ${person.certificateNumber}`);
  const png = await sharp(await paper('身份证'))
    .png()
    .toBuffer();
  const photo = await bigPhoto();
  expect(photo.length).toBeGreaterThan(2 * 1024 * 1024);

  await uploadScan(applicant, 'photo', await files.put('portrait.jpg', await portrait()));
  await uploadScan(applicant, 'id-card', await files.put('id-card.png', png));
  await uploadScan(applicant, 'labour-contract', await files.put('photographed.JPG', photo));
  for (const kind of ['qualification-certificate', 'employer-licence']) {
    await uploadScan(applicant, kind, await files.put(`${kind}.jpg`, await paper(kind)));
  }
});

chapter('the printed form says what was typed, and its code names the filing', async () => {
  await nextStep(applicant, '打印申请表');
  form = await applicant.opensPdf(() => applicant.button('打开申请表（PDF）'));
  await applicant.reads('打印的内容与当前填报内容一致。');

  const pages = await readPdf(form);
  const text = plainText(pages);
  for (const part of [person.name, person.idNumber, filingNumber, '演示工程造价咨询有限公司']) {
    expect(text).toContain(part);
  }
  const code = parseFormCode((await readQrCode((await pages[0]?.picture(3)) ?? Buffer.alloc(0))) ?? '');
  expect(code?.filingNumber).toBe(filingNumber);
});

chapter('the stamped form is recognised as the current one', async () => {
  await uploadScan(applicant, 'application-form', await files.put('stamped.jpg', await stampedForm(form)));
  await applicant.reads('二维码与当前内容一致');
});

chapter('the answers are checked and the filing is sent in', async () => {
  await nextStep(applicant, '核对并上报');
  await applicant.reads('内容已齐全，可以上报。');
  await applicant.reads('演示工程造价咨询有限公司');
  await applicant.button('上报');
  await applicant.button('确认上报');
  await applicant.reads('已上报。办理进度会在这里显示，也会发邮件通知您。');
  await zaoce.mailbox.waitFor(person.email, new RegExp(`已收到.*${filingNumber}`));
});

chapter('a reviewer finds it in the queue, claims it, looks at the scans, approves', async () => {
  await signInAsStaff(reviewer, zaoce.reviewer);
  await reviewer.link('审核队列');
  await reviewer.link(filingNumber);
  await reviewer.reads(person.idNumber);
  await reviewer.button('领取');
  await reviewer.sees('同意', 'button');

  for (let turn = 0; turn < 5; turn += 1) await reviewer.page.keyboard.press('j');
  await reviewer.reads('与系统数据一致');
  await reviewer.seesPicture('申请表');

  await reviewer.button('同意');
  await reviewer.reads('审核通过，状态变为“待公告”。');
  await reviewer.button('同意');
  await reviewer.reads(`已同意 ${filingNumber}`);
});

chapter('the lead publishes the result notice', async () => {
  await signInAsStaff(lead, zaoce.lead);
  await lead.link('审批公告');
  await lead.link('拟制审批公告');
  await lead.press(new RegExp(filingNumber), 'checkbox');
  await lead.button('保存为草稿（1 人）');
  await lead.button('发布公告');
  await lead.reads('各项注册同时生效');
  await lead.button('发布公告');
  await lead.reads('公告已发布，1 项注册已生效');
  const publicLink = await lead.sees('在公众网站查看', 'link');
  const address = await publicLink.evaluate((link) => (link as HTMLAnchorElement).pathname);

  const public_ = await zaoce.visitor('public');
  await public_.goTo(address);
  await public_.reads(person.name);
  expect(await public_.text()).not.toContain(person.idNumber);
});

chapter('the applicant has mail, sees the result and opens the signed certificate', async () => {
  await zaoce.mailbox.waitFor(person.email, /注册已生效/);
  await applicant.goTo('/home');
  await applicant.reads('我的注册');
  certificate = await applicant.opensPdf(() => applicant.button('打开注册证书（PDF）'));
  certificateNumber = /建\[造\]\d{14}/.exec(await applicant.text())?.[0] ?? '';

  expect(verifyPdfSignature(certificate)).toMatchObject({ valid: true, coversWholeFile: true });
  const pages = await readPdf(certificate);
  const text = plainText(pages);
  for (const part of [person.name, certificateNumber, '演示工程造价咨询有限公司'])
    expect(text).toContain(part);
  verifyAddress = (await readQrCode((await pages[0]?.picture(3)) ?? Buffer.alloc(0))) ?? '';
  expect(verifyAddress).toContain(`${zaoce.url}/verify/`);
});

chapter('the public sees that it is genuine, and that an altered code is not', async () => {
  const anybody = await zaoce.visitor('anybody', { width: 390, height: 844 });
  await anybody.goTo(verifyAddress.slice(zaoce.url.length));
  await anybody.reads('证书真实有效');
  await anybody.reads(person.name);
  expect(await anybody.text()).toContain(certificateNumber);

  const altered = new URL(verifyAddress);
  const code = altered.searchParams.get('code') ?? '';
  altered.searchParams.set('code', (code.startsWith('A') ? 'B' : 'A') + code.slice(1));
  await anybody.goTo(altered.pathname + altered.search);
  await anybody.reads('二维码与证书不符，谨防伪造');
  expect(await anybody.text()).not.toContain(person.name);
});
