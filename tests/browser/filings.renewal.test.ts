import { addEntry, nextStep, saved, signInAsApplicant, typeSection } from '../support/browser/applicantSteps';
import { checkPage } from '../support/browser/checkPage';
import {
  beginFiling,
  printAndStamp,
  sendIn,
  uploadEvidence,
  type BegunFiling,
} from '../support/browser/filingSteps';
import { tellStory } from '../support/browser/tellStory';
import type { Visitor } from '../support/browser/Visitor';
import { makeFolder, type Folder } from '../support/files';
import { approveThroughApi } from '../support/journey';
import { addStaff, makePerson, signIn } from '../support/people';
import { startPortalOffice, type PortalOffice } from '../support/portalOffice';
import { registeredApplicant, registerToo, type RegisteredApplicant } from '../support/registered';
import { completeSections, daysAgo } from '../support/sections';

/* 延续注册 in the portal: late, of one of two registrations, with the hours counted. */

let zaoce: PortalOffice;
let files: Folder;
let visitor: Visitor;
let holder: RegisteredApplicant;
let province: string;
let ministry: string;
let filing: BegunFiling;

const course = (category: string) => ({
  year: daysAgo(40).slice(0, 4),
  startsOn: daysAgo(60),
  endsOn: daysAgo(40),
  category,
  content: '工程量清单计价规范',
  mode: 'online',
  provider: '演示培训中心',
  hours: '60',
});

beforeAll(async () => {
  zaoce = await startPortalOffice();
  files = await makeFolder();
  const { office, lead } = zaoce;
  holder = await registeredApplicant(office, { daysLeft: 20 }, makePerson('演示丑'));
  await registerToo(office, holder, { specialty: 'installation', daysLeft: 60 });
  const minister = await addStaff(office, 'ministry-reviewer');
  province = (await signIn(office, lead.username, lead.password)).token;
  ministry = (await signIn(office, minister.username, minister.password)).token;
  visitor = await zaoce.visitor('holder');
  await signInAsApplicant(visitor, holder.idNumber, holder.password);
});
afterAll(async () => {
  await zaoce?.stop();
  await files?.remove();
});

const chapter = tellStory(() => zaoce);

chapter('the home page says first what is due, with the days that are left', async () => {
  await visitor.reads('请办理延续注册');
  await visitor.reads('已过应申报日期，距届满 20 天');
  await visitor.reads('还剩 30 天');
  expect(await checkPage(visitor, '/home')).toEqual([]);
});

chapter('of two registrations one is chosen; that it is late is said and does not hinder', async () => {
  filing = await beginFiling(visitor, 'renewal', {
    办理哪一项注册: new RegExp(holder.certificateNumber.slice(-14)),
  });
  await visitor.reads('将标记为逾期申报');
  await visitor.reads(holder.certificateNumber);
});

chapter('what is known is filled in, the rest is typed', async () => {
  const { employer, contract, ...person } = completeSections(holder).basic ?? {};
  const { name: _name, creditCode: _code, ...details } = employer ?? {};
  expect(await visitor.valueOf('单位名称')).toBe(employer?.name);
  expect(await visitor.valueOf('手机号码')).toBe(holder.mobile);
  await typeSection(visitor, 'basic', { ...person, employer: details, contract });
  await saved(visitor);
  await nextStep(visitor, '工作经历');
  for (const entry of completeSections(holder).experience ?? []) await addEntry(visitor, 'experience', entry);
  await nextStep(visitor, '工作业绩');
  for (const entry of completeSections(holder).projects ?? []) await addEntry(visitor, 'projects', entry);
});

chapter('the hours are counted while courses are added', async () => {
  await nextStep(visitor, '继续教育');
  await visitor.reads('必修：需要 60 学时，已有 0 学时，还差 60 学时');
  await addEntry(visitor, 'education', course('compulsory'));
  await visitor.reads('必修：需要 60 学时，已有 60 学时');
  await visitor.reads('选修：需要 60 学时，已有 0 学时，还差 60 学时');
  await addEntry(visitor, 'education', course('elective'));
  await visitor.reads('选修：需要 60 学时，已有 60 学时');
});

chapter(
  'it goes to the province, then to the ministry, and the validity goes on from its old end',
  async () => {
    await nextStep(visitor, '扫描件');
    await uploadEvidence(visitor, files, holder.certificateNumber, ['labour-contract', 'education-proof']);
    await printAndStamp(visitor, files, filing);
    await sendIn(visitor);
    await approveThroughApi(zaoce.office, province, filing.id);
    await approveThroughApi(zaoce.office, ministry, filing.id);
    await visitor.goTo('/home');
    const year = Number(holder.validTo.slice(0, 4)) + 4;
    await visitor.reads(new RegExp(`${year}年`));
    expect(await checkPage(visitor, `/filings/${filing.id}`)).toEqual([]);
  },
);
