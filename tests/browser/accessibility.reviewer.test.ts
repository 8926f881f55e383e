import { axeFindings } from '../support/browser/axe';
import { checkPage, settled } from '../support/browser/checkPage';
import { until } from '../support/browser/find';
import { lookAtDialog, signInAsStaff } from '../support/browser/reviewerSteps';
import type { Visitor } from '../support/browser/Visitor';
import {
  approveThroughApi,
  claimThroughApi,
  fileThroughApi,
  publishThroughApi,
  signedInApplicant,
} from '../support/journey';
import { addStaff, makePerson, signIn } from '../support/people';
import { startPortalOffice, type PortalOffice } from '../support/portalOffice';
import { registeredApplicant } from '../support/registered';
import { send, WALKS } from '../support/walks';

/* Every page of the review portal for everybody: axe, light and dark, wide and narrow, keyboard, English. */

let zaoce: PortalOffice;
let lead: Visitor;
let administrator: Visitor;
let claimedId: number;
let aboutId: number;

/** Two registrations, an approved filing that waits for a notice, one in review, one about a registration in the queue. */
beforeAll(async () => {
  zaoce = await startPortalOffice();
  const { office } = zaoce;
  const { token } = await signIn(office, zaoce.lead.username, zaoce.lead.password);
  const ids: number[] = [];
  for (const name of ['演示壬', '演示癸', '演示子']) {
    const filing = await fileThroughApi(office, await signedInApplicant(office, {}, makePerson(name)));
    ids.push(filing.id);
  }
  const [published = 0, approved = 0, claimed = 0] = ids;
  await approveThroughApi(office, token, published);
  await publishThroughApi(office, token, [published]);
  await approveThroughApi(office, token, approved);
  await claimThroughApi(office, token, claimed);
  claimedId = claimed;
  const holder = await registeredApplicant(office, {}, makePerson('演示寅'));
  aboutId = (await send(office, holder, WALKS.cancellation)).id;

  lead = await zaoce.visitor('lead');
  administrator = await zaoce.visitor('administrator');
  await signInAsStaff(lead, zaoce.lead);
  const { username, password } = await addStaff(office, 'system-admin');
  await administrator.goTo('/review/');
  await administrator.fill('用户名或电子邮箱', username);
  await administrator.fill('密码', password);
  await administrator.button('登录');
  await administrator.reads('系统状况');
});
afterAll(() => zaoce?.stop());

const watched = (work: () => Promise<void>) => () => zaoce.watched(work);

test(
  'the sign-in',
  watched(async () => {
    const stranger = await zaoce.visitor('stranger');
    expect(await checkPage(stranger, '/review/login')).toEqual([]);
  }),
);

it.each([
  '',
  'filings',
  'registrations',
  'registrations/1/show',
  'result-notices',
  'result-notices/create',
  'result-notices/1/show',
  'applicants',
  'qualifications',
  'education-records',
  'announcements',
  'contacts',
  'authorities',
  'reviewers',
  'phrases',
  'filing-rules',
  'password',
])('the page /%s', async (page) => {
  await zaoce.watched(async () => expect(await checkPage(lead, `/review/${page}`)).toEqual([]));
});

it.each(['audit-events', 'jobs', 'filing-rules'])('the administrator’s page /%s', async (page) => {
  await zaoce.watched(async () => expect(await checkPage(administrator, `/review/${page}`)).toEqual([]));
});

test(
  'the review screen, and the dialogs over it',
  watched(async () => {
    const address = `/review/filings/${claimedId}/show`;
    expect(await checkPage(lead, address)).toEqual([]);
    await lead.page.setViewport({ width: 1600, height: 1000 });
    for (const act of ['同意', '打回', '不予注册', '分派', '延长期限', '申请回避']) {
      expect(await lookAtDialog(lead, act)).toEqual([]);
    }
  }),
);

test(
  'the review of a filing about a registration; on a telephone the rarer actions are behind one button',
  watched(async () => {
    const address = `/review/filings/${aboutId}/show`;
    await lead.goTo(address);
    await lead.button('领取');
    await lead.sees('同意', 'button');
    expect(await checkPage(lead, address)).toEqual([]);
    await lead.button('更多办理');
    await lead.sees('延长期限', 'button');
    await settled(lead.page);
    expect(await axeFindings(lead.page)).toEqual([]);
  }),
);

test(
  'a filing is decided with the keyboard alone',
  watched(async () => {
    await lead.page.setViewport({ width: 1600, height: 1000 });
    await lead.goTo(`/review/filings/${claimedId}/show`);
    await lead.sees('同意', 'button');
    await lead.page.keyboard.press('?');
    await lead.reads('键盘快捷键');
    await lead.page.keyboard.press('Escape');
    await until('the help to close', async () => !(await lead.page.$('[role="dialog"]')));
    await lead.page.keyboard.press('a');
    await lead.reads('审核通过，状态变为“待公告”。');
    for (let press = 0; press < 12; press += 1) {
      await lead.page.keyboard.press('Tab');
      expect(
        await lead.page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null),
      ).toBe(true);
      if ((await focusedText(lead)) === '同意') break;
    }
    await lead.page.keyboard.press('Enter');
    await lead.reads('已同意 ');
  }),
);

test(
  'the first Tab leads past the navigation',
  watched(async () => {
    await lead.goTo('/review/registrations');
    await settled(lead.page);
    await lead.page.keyboard.press('Tab');
    expect(await focusedText(lead)).toBe('跳到正文');
  }),
);

test(
  'English for whoever prefers it',
  watched(async () => {
    await lead.goTo('/review/');
    await lead.button('中文');
    await lead.press('English', 'menuitem');
    await lead.sees('Result notices', 'link');
    await lead.page.reload();
    await lead.sees('Result notices', 'link');
    expect(await lead.page.evaluate(() => document.documentElement.lang)).toBe('en');
  }),
);

function focusedText(at: Visitor): Promise<string | undefined> {
  return at.page.evaluate(() => document.activeElement?.textContent);
}
