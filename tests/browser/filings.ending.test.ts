import { signInAsApplicant, nextStep, saved, typeSection } from '../support/browser/applicantSteps';
import { beginFiling, printAndStamp, sendIn, uploadEvidence } from '../support/browser/filingSteps';
import { tellStory } from '../support/browser/tellStory';
import type { Visitor } from '../support/browser/Visitor';
import { makeFolder, type Folder } from '../support/files';
import { approveThroughApi } from '../support/journey';
import { addStaff, makePerson, signIn } from '../support/people';
import { plainText, readPdf } from '../support/pdf';
import { startPortalOffice, type PortalOffice } from '../support/portalOffice';
import { registeredApplicant, type RegisteredApplicant } from '../support/registered';
import { daysAgo } from '../support/sections';

/* 证书补办 and 注销注册 in the portal: one person loses the seal, gets new numbers, and later gives them up. */

let zaoce: PortalOffice;
let files: Folder;
let visitor: Visitor;
let holder: RegisteredApplicant;
let province: string;
let ministry: string;
let reissue: { id: number; number: string };
let newNumber: string;

beforeAll(async () => {
  zaoce = await startPortalOffice();
  files = await makeFolder();
  const { office } = zaoce;
  holder = await registeredApplicant(office, {}, makePerson('演示壬'));
  const minister = await addStaff(office, 'ministry-reviewer');
  province = (await signIn(office, zaoce.lead.username, zaoce.lead.password)).token;
  ministry = (await signIn(office, minister.username, minister.password)).token;
  visitor = await zaoce.visitor('holder');
  await signInAsApplicant(visitor, holder.idNumber, holder.password);
});
afterAll(async () => {
  await zaoce?.stop();
  await files?.remove();
});

const chapter = tellStory(() => zaoce);

chapter('the start of a reissue says what follows from what was lost', async () => {
  await visitor.goTo('/filings/new/reissue');
  await visitor.choose('遗失的证章', '证书丢失');
  await visitor.reads('法定期限合计 10 个工作日');
  expect(await visitor.text()).not.toContain('住房和城乡建设部审批');
  await visitor.page.reload();
  await visitor.choose('遗失的证章', '印章丢失');
  await visitor.reads('住房和城乡建设部审批：10 个工作日内。');
  await visitor.reads('法定期限合计 20 个工作日');
  await visitor.reads('遗失执业专用章的，原编号全部作废，发放新编号');
});

chapter('the loss is told, with what is known shown as known', async () => {
  reissue = await beginFiling(visitor, 'reissue', { 遗失的证章: '印章丢失' });
  await visitor.reads('系统已有的信息');
  await visitor.reads(holder.sealNumber);
  await typeSection(visitor, 'loss', {
    lostOn: daysAgo(20),
    circumstances: '出差途中遗失，多方寻找未果。',
    statementPublishedIn: '演示日报',
    statementPublishedOn: daysAgo(12),
  });
  await saved(visitor);
});

chapter('a lost seal asks for the certificate; the form names both numbers', async () => {
  await nextStep(visitor, '扫描件');
  await uploadEvidence(visitor, files, holder.certificateNumber, [
    'loss-statement',
    'photo',
    'registration-certificate',
  ]);
  const form = await printAndStamp(visitor, files, reissue);
  const text = plainText(await readPdf(form));
  for (const part of [holder.name, holder.certificateNumber, '演示日报']) expect(text).toContain(part);
  await sendIn(visitor);
  await visitor.reads('住房和城乡建设部审批');
});

chapter('after province and ministry the old numbers are void and new ones are there', async () => {
  await approveThroughApi(zaoce.office, province, reissue.id);
  await visitor.page.reload();
  await visitor.reads('已通过');
  await approveThroughApi(zaoce.office, ministry, reissue.id);
  await visitor.goTo('/home');
  await visitor.reads('编号已作废，由新编号代替。');
  const numbers = (await visitor.text()).match(/建\[造\]\d{14}/g) ?? [];
  newNumber = numbers.find((number) => number !== holder.certificateNumber) ?? '';
  expect(newNumber).not.toBe('');

  await visitor.goTo(`/verify/${encodeURIComponent(holder.certificateNumber)}`);
  await visitor.reads('证书已换发新号');
});

chapter('the new registration is cancelled; the start says that it is for ever', async () => {
  await visitor.goTo('/filings/new/cancellation');
  await visitor.reads('注册证书和执业专用章编号永久作废');
  const cancellation = await beginFiling(visitor, 'cancellation');
  await typeSection(visitor, 'cancellation', { reason: 'no-longer-practising' });
  await saved(visitor);
  await nextStep(visitor, '扫描件');
  await printAndStamp(visitor, files, cancellation);
  await sendIn(visitor);
  await approveThroughApi(zaoce.office, province, cancellation.id);

  await visitor.goTo('/home');
  await visitor.reads('已注销，注册证书和执业专用章编号永久作废。');
  await visitor.goTo(`/verify/${encodeURIComponent(newNumber)}`);
  await visitor.reads('该注册已经注销');
});
