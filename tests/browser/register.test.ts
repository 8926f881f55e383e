import { addDays, today } from '@zaoce/domain';
import { suspendRegistration } from '@zaoce/register';
import { signInAsApplicant } from '../support/browser/applicantSteps';
import { checkPage } from '../support/browser/checkPage';
import { signInAsStaff } from '../support/browser/reviewerSteps';
import { tellStory } from '../support/browser/tellStory';
import type { Visitor } from '../support/browser/Visitor';
import { addApplicant, addStaff, makePerson } from '../support/people';
import { startPortalOffice, type PortalOffice } from '../support/portalOffice';
import { BY_AUTHORITY, inRegister, issue } from '../support/registrations';

/* What the ministry does to the register by itself, through the portal, and how the register remembers it. */

const DAY = 86_400_000;

let zaoce: PortalOffice;
let ministry: Visitor;
let lead: Visitor;
let oldNumber: string;
let oldId: number;
let newNumber: string;

const holder = makePerson('测试·古丽');
const yesterday = addDays(today(new Date()), -1);

beforeAll(async () => {
  zaoce = await startPortalOffice();
  const { office } = zaoce;
  const applicant = await addApplicant(office, {}, holder);
  const issued = await issue(office, applicant, {}, new Date(Date.now() - 40 * DAY));
  [oldId, oldNumber] = [issued.id, issued.certificateNumber];
  ministry = await zaoce.visitor('ministry', { width: 1440, height: 1000 });
  lead = await zaoce.visitor('lead');
  await signInAsStaff(ministry, await addStaff(office, 'ministry-lead'));
  await signInAsStaff(lead, zaoce.lead);
});
afterAll(() => zaoce?.stop());

const chapter = tellStory(() => zaoce);

chapter('a registration is found by its holder and read as a certificate with its history', async () => {
  await ministry.goTo('/review/registrations');
  await ministry.fill('搜索', holder.name);
  // Whoever is faster than the search is taken back to the list by it.
  await ministry.page.waitForFunction(() => location.search.includes('filter'));
  await ministry.link(oldNumber);
  await ministry.sees('二级造价工程师注册证书', 'heading');
  await ministry.sees('准予注册', 'heading');
  await ministry.reads(holder.name);
});

chapter('its authority prints, but the acts of the ministry are not there', async () => {
  await lead.goTo(`/review/registrations/${oldId}/show`);
  await lead.sees('打开注册证书', 'button');
  await lead.sees('准予注册', 'heading');
  expect(await lead.has('换发新编号', 'button')).toBe(false);
  expect(await lead.has('撤销注册', 'button')).toBe(false);
});

chapter('the ministry gives new numbers for a lost seal; the old ones are void', async () => {
  await ministry.button('换发新编号');
  await ministry.reads(`注册证书编号 ${oldNumber}`);
  await ministry.reads('永不再用');
  await ministry.button('换发新编号');
  await ministry.reads('请至少写 2 个字。');
  await ministry.fill('换发的理由', '执业专用章遗失');
  await ministry.button('换发新编号');
  await ministry.reads(/已换发新编号 (建\[造\]\d{14})/);
  newNumber = /已换发新编号 (建\[造\]\d{14})/.exec(await ministry.text())?.[1] ?? '';
  expect(newNumber).not.toBe(oldNumber);
  await ministry.sees('补办发放新号', 'heading');
  await ministry.reads('执业专用章遗失');
  await ministry.sees(oldNumber, 'link');
});

chapter('the old entry says void, and as it was yesterday it was live', async () => {
  await ministry.link(oldNumber);
  await ministry.sees('原编号作废', 'heading');
  await ministry.reads('作废');
  expect(await ministry.has('打开注册证书', 'button')).toBe(false);
  await ministry.fill('查看某日的注册内容', yesterday);
  await ministry.reads('不是现在的；只供查阅');
  expect(await certificateText(ministry)).toMatch(/有效/);
  expect(await certificateText(ministry)).not.toMatch(/作废/);
  await ministry.button('回到现在');
  await ministry.sees('打开变更栏', 'button');
  expect(await certificateText(ministry)).toMatch(/作废/);
});

chapter('before it was issued there was no such registration', async () => {
  await ministry.fill('查看某日的注册内容', addDays(yesterday, -60));
  await ministry.reads('还没有这项注册');
});

chapter('the new registration is revoked for fraud: a ground, the facts, the ban is said', async () => {
  await ministry.goTo('/review/registrations');
  await ministry.link(newNumber);
  await ministry.button('撤销注册');
  await ministry.button('撤销注册');
  await ministry.reads('请选择法定理由。');
  await ministry.choose('法定理由', /^V01/);
  await ministry.reads('3 年内，本人不得申请注册');
  await ministry.fill('事实与说明', '资格证书系伪造');
  await ministry.button('撤销注册');
  await ministry.reads(`已撤销注册 ${newNumber}`);
  await ministry.sees('撤销注册', 'heading');
  await ministry.reads('资格证书系伪造');
  expect(await ministry.has('撤销注册', 'button')).toBe(false);
  await zaoce.mailbox.waitFor(holder.email, /撤销/);
});

chapter('both pairs of numbers stand on the list of void numbers', async () => {
  await lead.goTo('/review/void-numbers');
  await lead.reads(oldNumber);
  await lead.reads(newNumber);
});

chapter('whoever is suspended reads so at home, and what is open to him', async () => {
  const rester = await addApplicant(zaoce.office, {}, makePerson('演示卯'));
  const { id } = await issue(zaoce.office, rester);
  await inRegister(zaoce.office, (work) => suspendRegistration(work, id, BY_AUTHORITY));
  const visitor = await zaoce.visitor('rester');
  await signInAsApplicant(visitor, rester.idNumber, rester.password);
  await visitor.reads('暂停执业');
  expect(await checkPage(visitor, '/home')).toEqual([]);
});

/** What the certificate on the page says. */
async function certificateText(at: Visitor): Promise<string> {
  const card = await at.sees('二级造价工程师注册证书', 'region');
  return card.evaluate((element) => element.textContent);
}
