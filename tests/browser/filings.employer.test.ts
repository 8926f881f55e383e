import { authorityName } from '@zaoce/domain';
import { nextStep, saved, signInAsApplicant, typeSection } from '../support/browser/applicantSteps';
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
import { registeredApplicant, type RegisteredApplicant } from '../support/registered';
import { completeSections, daysAgo, demoEmployer, newEmployer } from '../support/sections';

/* 变更注册 in the portal: to another employer of the province, and back to the first one's branch in another province. */

let zaoce: PortalOffice;
let files: Folder;
let visitor: Visitor;
let holder: RegisteredApplicant;
let origin: string;
let target: string;
let filing: BegunFiling;

const release = { contractEndedOn: daysAgo(10), reason: 'resigned' };
const PROOF = ['labour-contract', 'termination-proof'];

beforeAll(async () => {
  zaoce = await startPortalOffice();
  files = await makeFolder();
  const { office, lead } = zaoce;
  holder = await registeredApplicant(office, {}, makePerson('演示子'));
  const elsewhere = await addStaff(office, 'provincial-reviewer', '12');
  origin = (await signIn(office, lead.username, lead.password)).token;
  target = (await signIn(office, elsewhere.username, elsewhere.password)).token;
  visitor = await zaoce.visitor('holder', { width: 390, height: 844 });
  await signInAsApplicant(visitor, holder.idNumber, holder.password);
});
afterAll(async () => {
  await zaoce?.stop();
  await files?.remove();
});

const chapter = tellStory(() => zaoce);

/** Types what the first step asks beyond what the register knows, and the release. */
async function typePersonAndRelease(): Promise<void> {
  const { employer, contract, ...person } = completeSections(holder).basic ?? {};
  const { name: _name, creditCode: _code, ...details } = employer ?? {};
  await visitor.reads('以登记册为准');
  await typeSection(visitor, 'basic', { ...person, employer: details, contract });
  await nextStep(visitor, '解除原劳动关系');
  await typeSection(visitor, 'release', release);
}

chapter('on a telephone the change within the province is begun and typed', async () => {
  filing = await beginFiling(visitor, 'employer-change', { 变更范围: '本省/本部门' });
  await visitor.reads(demoEmployer.name);
  await typePersonAndRelease();
  await nextStep(visitor, '新聘用单位');
  await typeSection(visitor, 'newEmployer', newEmployer);
  await visitor.reads(`→ 变更为：${newEmployer.name}`);
  await saved(visitor);
});

chapter(
  'with proof and stamped form it is sent in and approved; the new employer is in the register',
  async () => {
    await nextStep(visitor, '扫描件');
    await uploadEvidence(visitor, files, `${holder.certificateNumber} 1`, PROOF);
    await printAndStamp(visitor, files, filing);
    await sendIn(visitor);
    await approveThroughApi(zaoce.office, origin, filing.id);
    await visitor.goTo('/home');
    await visitor.reads(newEmployer.name);
  },
);

chapter('the change to another province asks for the authority, which is found by typing', async () => {
  filing = await beginFiling(visitor, 'employer-change-cross');
  const { address } = completeSections(holder).basic ?? {};
  await typeSection(visitor, 'basic', { address });
  // The contract is the one of the change before; nobody asks for it again.
  await visitor.reads('无固定期限');
  await nextStep(visitor, '解除原劳动关系');
  await typeSection(visitor, 'release', release);
  await nextStep(visitor, '转入机构');
  await visitor.fill('转入的注册初审机构', '天津');
  await visitor.press(authorityName('12').zh, 'option');
  await visitor.reads(`→ 变更为：${authorityName('12').zh}`);
  await nextStep(visitor, '新聘用单位');
  await typeSection(visitor, 'newEmployer', { ...demoEmployer, contract: newEmployer.contract });
  await saved(visitor);
  expect(await checkPage(visitor, `/filings/${filing.id}/transfer`)).toEqual([]);
  expect(await checkPage(visitor, `/filings/${filing.id}/newEmployer`)).toEqual([]);
  await visitor.page.setViewport({ width: 390, height: 844 });
});

chapter('both authorities stand on the timeline, each decides its own stage', async () => {
  await visitor.goTo(`/filings/${filing.id}/newEmployer`);
  await nextStep(visitor, '扫描件');
  await uploadEvidence(visitor, files, `${holder.certificateNumber} 2`, PROOF);
  await printAndStamp(visitor, files, filing);
  await sendIn(visitor);
  await visitor.reads('原注册初审机构审核');
  await visitor.reads('新注册初审机构审核');
  await approveThroughApi(zaoce.office, origin, filing.id);
  await approveThroughApi(zaoce.office, target, filing.id);
  await visitor.goTo('/home');
  await visitor.reads(authorityName('12').zh);
  await visitor.reads(demoEmployer.name);
});
