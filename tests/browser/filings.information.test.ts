import {
  nextStep,
  saved,
  signInAsApplicant,
  typeSection,
  uploadScan,
} from '../support/browser/applicantSteps';
import { axeFindings } from '../support/browser/axe';
import { checkPage } from '../support/browser/checkPage';
import {
  beginFiling,
  printAndStamp,
  sendIn,
  uploadEvidence,
  type BegunFiling,
} from '../support/browser/filingSteps';
import { signInAsStaff } from '../support/browser/reviewerSteps';
import { tellStory } from '../support/browser/tellStory';
import type { Visitor } from '../support/browser/Visitor';
import { makeFolder, type Folder } from '../support/files';
import { approveThroughApi } from '../support/journey';
import { makePerson, signIn } from '../support/people';
import { portrait } from '../support/pictures';
import { plainText, readPdf } from '../support/pdf';
import { startPortalOffice, type PortalOffice } from '../support/portalOffice';
import { registeredApplicant, type RegisteredApplicant } from '../support/registered';
import { demoEmployer } from '../support/sections';

/* 信息变更 in the portal: the employer has a new name; later a better photo is all that changes. */

let zaoce: PortalOffice;
let files: Folder;
let visitor: Visitor;
let holder: RegisteredApplicant;
let province: string;
let filing: BegunFiling;

const NEW_NAME = '演示工程造价咨询集团有限公司';

beforeAll(async () => {
  zaoce = await startPortalOffice();
  files = await makeFolder();
  holder = await registeredApplicant(zaoce.office, {}, makePerson('演示癸'));
  province = (await signIn(zaoce.office, zaoce.lead.username, zaoce.lead.password)).token;
  visitor = await zaoce.visitor('holder');
  await signInAsApplicant(visitor, holder.idNumber, holder.password);
});
afterAll(async () => {
  await zaoce?.stop();
  await files?.remove();
});

const chapter = tellStory(() => zaoce);

chapter('what the register holds stands beside what is typed', async () => {
  filing = await beginFiling(visitor, 'information-change', {
    变更什么: '变更登记的内容（可同时更换扫描件）',
  });
  await visitor.reads(`登记册现为：${demoEmployer.name}`);
  await visitor.fill('变更后单位名称（选填）', demoEmployer.name);
  await visitor.reads('与登记册相同，没有变化');
  await typeSection(visitor, 'information', { employerName: NEW_NAME, explanation: '登记机关核准更名。' });
  await visitor.reads(`→ 变更为：${NEW_NAME}`);
  await saved(visitor);
});

chapter('a wrong credit code is told at the field, in the words of the check', async () => {
  await visitor.fill('变更后统一社会信用代码（选填）', '91110105MA0000000X');
  await visitor.reads('统一社会信用代码不正确');
  await visitor.fill('变更后统一社会信用代码（选填）', '');
  await saved(visitor);
});

chapter('the new name asks for its proof; the answers show before and after', async () => {
  await nextStep(visitor, '扫描件');
  await uploadEvidence(visitor, files, holder.certificateNumber, ['change-proof', 'employer-licence']);
  const form = await printAndStamp(visitor, files, filing);
  const text = plainText(await readPdf(form));
  for (const part of [demoEmployer.name, NEW_NAME, holder.certificateNumber]) expect(text).toContain(part);
  await nextStep(visitor, '核对并上报');
  await visitor.reads(`${demoEmployer.name} → `);
  await visitor.goTo(`/filings/${filing.id}/print`);
  await sendIn(visitor);
  await visitor.goTo(`/filings/${filing.id}/changes`);
  await visitor.sees('办结后登记册的变化', 'heading');
  await visitor.reads(NEW_NAME);
});

chapter('after the approval the register says the new name, and a letter tells the decision', async () => {
  await approveThroughApi(zaoce.office, province, filing.id);
  await visitor.goTo('/home');
  await visitor.reads(NEW_NAME);
  await visitor.goTo(`/filings/${filing.id}`);
  await visitor.reads('审核通过');
  await visitor.sees(/^打开.*决定书.*（PDF）$/, 'button');
});

chapter('a better photo alone is saved, not submitted', async () => {
  await visitor.goTo('/filings/new/information-change');
  await visitor.choose('变更什么', '只更换扫描件');
  await visitor.reads('保存即可');
  await visitor.button('开始填写');
  await visitor.sees('扫描件', 'heading');
  await uploadScan(visitor, 'photo', await files.put('better.jpg', await portrait(77)));
  await nextStep(visitor, '保存扫描件');
  await visitor.reads('无需打印申请表，也无需上报');
  await visitor.button('保存扫描件');
  await visitor.reads('扫描件已保存，这项业务已办结。');
});

chapter('the office sees the new photo beside the one it relied on', async () => {
  const lead = await zaoce.visitor('lead');
  await signInAsStaff(lead, zaoce.lead);
  await lead.goTo(`/review/registrations/${holder.registrationId}/show`);
  await lead.sees('扫描件', 'region');
  await lead.reads('批准后更换');
  await lead.reads('第 1 次更换');
  await lead.button(/照片/);
  await lead.sees('关闭', 'button');
  expect(await axeFindings(lead.page)).toEqual([]);
});

chapter('the pages of these filings are without faults in both lights and on a telephone', async () => {
  for (const address of ['/home', '/filings/new/information-change', `/filings/${filing.id}`]) {
    expect(await checkPage(visitor, address)).toEqual([]);
  }
});
