import { axeFindings } from '../support/browser/axe';
import { checkPage, settled } from '../support/browser/checkPage';
import { signInAsStaff } from '../support/browser/reviewerSteps';
import type { Visitor } from '../support/browser/Visitor';
import { addApplicant, makePerson } from '../support/people';
import { startPortalOffice, type PortalOffice } from '../support/portalOffice';
import { issue } from '../support/registrations';

/* A lead saves lists as files, follows a long one, and reads the audit trail. */

let zaoce: PortalOffice;
let lead: Visitor;
let registrationId: number;

beforeAll(async () => {
  zaoce = await startPortalOffice();
  const holder = await addApplicant(zaoce.office, {}, makePerson('演示辰'));
  registrationId = (await issue(zaoce.office, holder)).id;
  lead = await zaoce.visitor('lead');
  await signInAsStaff(lead, zaoce.lead);
});
afterAll(() => zaoce?.stop());

const watched = (work: () => Promise<void>) => () => zaoce.watched(work);

/** What the office answers to the next request for a file. */
const nextFile = (address: RegExp) =>
  lead.page.waitForResponse((response) => address.test(response.url()), { timeout: 20_000 });

test(
  'a list is saved with its filter, by keyboard',
  watched(async () => {
    await lead.goTo('/review/registrations?filter=%7B%22q%22%3A%22演示辰%22%7D');
    const button = await lead.sees('导出', 'button');
    await lead.reads('演示辰');
    await settled(lead.page);
    await button.focus();
    await lead.page.keyboard.press('Enter');
    await lead.sees(/Excel 工作簿（XLSX）/, 'menuitem');
    await settled(lead.page);
    // A menu hangs over the page, outside of its landmarks.
    const findings = (await axeFindings(lead.page)).filter((finding) => !finding.startsWith('region'));
    expect(findings).toEqual([]);
    const answer = nextFile(/registrations\/export\?/);
    await lead.page.keyboard.press('Enter');
    const response = await answer;
    expect(response.status()).toBe(200);
    expect(new URL(response.url()).searchParams.get('filter')).toBe('{"q":"演示辰"}');
    expect(response.headers()['content-type']).toContain('spreadsheetml.sheet');
    await lead.reads('已导出');
  }),
);

test(
  'a long one is made in the background, followed and fetched',
  watched(async () => {
    process.env.EXPORT_DIRECT_ROWS = '0';
    await lead.goTo('/review/registrations');
    await lead.button('导出');
    await lead.press(/CSV 文件/, 'menuitem');
    await lead.reads(/正在后台生成/);
    delete process.env.EXPORT_DIRECT_ROWS;
    await lead.goTo('/review/exports');
    await lead.reads('可以下载');
    const answer = nextFile(/exports\/\d+\/file/);
    await lead.button('下载');
    expect((await answer).status()).toBe(200);
    expect(await checkPage(lead, '/review/exports')).toEqual([]);
  }),
);

test(
  'from a record to what the trail says of it',
  watched(async () => {
    await lead.page.setViewport({ width: 1280, height: 900 });
    await lead.goTo(`/review/registrations/${registrationId}/show`);
    await lead.link('查看其审计记录');
    await lead.reads(/审计链 \d+ 条/);
    await lead.reads('查看注册');
    const filter = new URL(lead.page.url()).searchParams.get('filter');
    expect(filter).toBe(JSON.stringify({ subjectType: 'registration', subjectId: String(registrationId) }));
    expect(await checkPage(lead, '/review/audit-events')).toEqual([]);
  }),
);

test('nothing went wrong behind the screen', () => {
  expect(zaoce.problems()).toEqual([]);
});
