import { signInAsApplicant } from '../support/browser/applicantSteps';
import { checkPage, settled } from '../support/browser/checkPage';
import { until } from '../support/browser/find';
import type { Visitor } from '../support/browser/Visitor';
import { fileThroughApi, fullDraft, signedInApplicant } from '../support/journey';
import { makePerson } from '../support/people';
import { startPortalOffice, type PortalOffice } from '../support/portalOffice';

/* Every page of the applicant portal for everybody: axe, light and dark, wide and narrow, keyboard, English. */

let zaoce: PortalOffice;
let visitor: Visitor;
let drafting: Visitor;
let waiting: Visitor;
let draftId: number;
let sentId: number;

beforeAll(async () => {
  zaoce = await startPortalOffice();
  visitor = await zaoce.visitor('visitor');
  drafting = await zaoce.visitor('drafting');
  waiting = await zaoce.visitor('waiting');
  const [drafter, filer] = [
    await signedInApplicant(zaoce.office, {}, makePerson('演示庚')),
    await signedInApplicant(zaoce.office, {}, makePerson('演示辛')),
  ];
  draftId = (await fullDraft(zaoce.office, drafter)).id;
  sentId = (await fileThroughApi(zaoce.office, filer)).id;
  await signInAsApplicant(drafting, drafter.idNumber, drafter.password);
  await signInAsApplicant(waiting, filer.idNumber, filer.password);
});
afterAll(() => zaoce?.stop());

const watched = (work: () => Promise<void>) => () => zaoce.watched(work);

it.each([
  '/',
  '/login',
  '/claim',
  '/recover',
  '/announcements',
  '/contacts',
  '/faq',
  '/guides/filing-guide',
  '/verify',
  '/verify/21261100000099',
  '/privacy',
  '/no-such-page',
])('the public page %s', async (address) => {
  await zaoce.watched(async () => expect(await checkPage(visitor, address)).toEqual([]));
});

it.each(['/home', '/me', '/me/password', '/filings'])('the page %s', async (address) => {
  await zaoce.watched(async () => expect(await checkPage(drafting, address)).toEqual([]));
});

it.each(['basic', 'experience', 'projects', 'education', 'scans', 'print', 'submit'])(
  'the step %s',
  async (step) => {
    await zaoce.watched(async () =>
      expect(await checkPage(drafting, `/filings/${draftId}/${step}`)).toEqual([]),
    );
  },
);

it.each(['', '/history', '/changes'])('the filing that waits%s', async (page) => {
  await zaoce.watched(async () => expect(await checkPage(waiting, `/filings/${sentId}${page}`)).toEqual([]));
});

test(
  'the first Tab leads past the navigation',
  watched(async () => {
    await visitor.goTo('/faq');
    await settled(visitor.page);
    await visitor.page.keyboard.press('Tab');
    expect(await focusedText(visitor)).toBe('跳到正文');
    await visitor.page.keyboard.press('Enter');
    expect(await visitor.page.evaluate(() => document.activeElement?.id)).toBe('main');
  }),
);

test(
  'a change of page moves the focus to its heading',
  watched(async () => {
    await visitor.page.setViewport({ width: 1280, height: 900 });
    await visitor.goTo('/faq');
    await visitor.link('联系方式');
    await until('the heading to have the focus', async () => (await focusedTag(visitor)) === 'H1');
  }),
);

test(
  'a dialog keeps the focus and gives it back',
  watched(async () => {
    await waiting.page.setViewport({ width: 1280, height: 900 });
    await waiting.goTo(`/filings/${sentId}`);
    await waiting.button('撤回');
    await waiting.reads('撤回后审核机构看不到这项业务');
    for (let press = 0; press < 6; press += 1) {
      await waiting.page.keyboard.press('Tab');
      expect(await isInDialog(waiting)).toBe(true);
    }
    await waiting.page.keyboard.press('Escape');
    await until('the focus to be back', async () => (await focusedText(waiting)) === '撤回');
  }),
);

test(
  'every control that has the focus shows it',
  watched(async () => {
    await visitor.goTo('/login');
    await settled(visitor.page);
    for (let press = 0; press < 10; press += 1) {
      const before = await visitor.page.screenshot({ type: 'png' });
      await visitor.page.keyboard.press('Tab');
      await new Promise((resolve) => setTimeout(resolve, 150));
      const after = await visitor.page.screenshot({ type: 'png' });
      expect(Buffer.compare(before, after)).not.toBe(0);
    }
  }),
);

test(
  'one press turns everything into English, and it stays so',
  watched(async () => {
    await visitor.goTo('/verify');
    await visitor.button('English');
    await visitor.sees('Verify a certificate', 'link');
    await visitor.page.reload();
    await visitor.sees('Verify a certificate', 'link');
    expect(await visitor.page.evaluate(() => document.documentElement.lang)).toBe('en');
    const leftovers = (await visitor.text())
      .replace(/中文|建\[造\]|[\s\S]{0}/g, '')
      .match(/[\u4e00-\u9fff]+/g);
    expect(leftovers).toBeNull();
  }),
);

function focusedText(at: Visitor): Promise<string | undefined> {
  return at.page.evaluate(() => document.activeElement?.textContent);
}
function focusedTag(at: Visitor): Promise<string | undefined> {
  return at.page.evaluate(() => document.activeElement?.tagName);
}
function isInDialog(at: Visitor): Promise<boolean> {
  return at.page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null);
}
