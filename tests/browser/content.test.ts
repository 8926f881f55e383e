import { listContacts } from '@zaoce/domain';
import { publishAnnouncement } from '@zaoce/content';
import { checkPage } from '../support/browser/checkPage';
import { until } from '../support/browser/find';
import { signInAsStaff } from '../support/browser/reviewerSteps';
import type { Visitor } from '../support/browser/Visitor';
import { call } from '../support/client';
import { startPortalOffice, type PortalOffice } from '../support/portalOffice';

/* What the office tells the public: found, linked, printed, and one card kept by its lead. */

let zaoce: PortalOffice;
let visitor: Visitor;
let announcement: number;

beforeAll(async () => {
  zaoce = await startPortalOffice();
  announcement = await publishAnnouncement(zaoce.office.strapi, {
    title: '关于麒麟系统升级的通知',
    kind: 'notice',
    body: '## 安排\n\n周日暂停服务。<script>document.title = "out"</script>\n\n[不要点](javascript:alert(1))',
    excerpt: '',
  });
  visitor = await zaoce.visitor('visitor');
});
afterAll(() => zaoce?.stop());

const watched = (work: () => Promise<void>) => () => zaoce.watched(work);

test(
  'words lead to an announcement, which is text and nothing else',
  watched(async () => {
    await visitor.goTo('/');
    await visitor.fill('搜索指南、问题和公告', '麒麟');
    await visitor.button('搜索');
    await visitor.link('关于麒麟系统升级的通知');
    await visitor.reads('周日暂停服务。<script>');
    await until('the title', async () => (await visitor.page.title()) === '关于麒麟系统升级的通知 · 造册');
    expect(await visitor.page.$$('main a[href^="javascript"]')).toEqual([]);
    expect(new URL(visitor.page.url()).pathname).toBe(`/announcements/${announcement}`);
  }),
);

test(
  'a tile of the map leads to a card, also with the keyboard; the address keeps it',
  watched(async () => {
    await visitor.goTo('/contacts');
    const tile = await visitor.sees('广东', 'link');
    await tile.focus();
    await visitor.page.keyboard.press('Enter');
    await visitor.sees('广东省', 'heading');
    expect(new URL(visitor.page.url()).pathname).toBe('/contacts/44');
    await visitor.page.reload();
    await visitor.sees('广东省', 'heading');
    expect(await visitor.has('四川省', 'heading')).toBe(false);
  }),
);

test(
  'a guide of a filing has contents that lead on, and what the rule in force asks for',
  watched(async () => {
    await visitor.goTo('/guides');
    await visitor.link('二级造价工程师延续注册办事指南');
    await visitor.reads('需要准备什么');
    await visitor.reads('住房和城乡建设部审批：10 个工作日内');
    await visitor.link('办理时限');
    await until('the part to be reached', () =>
      visitor.page.evaluate(() => decodeURIComponent(window.location.hash) === '#办理时限'),
    );
  }),
);

test(
  'a link to a question opens it',
  watched(async () => {
    await visitor.goTo('/faq');
    const id = await until('a question', () =>
      visitor.page.evaluate(() => document.querySelector('[id^="question-"]')?.id),
    );
    await visitor.goTo('/announcements');
    await visitor.goTo(`/faq#${id}`);
    await visitor.reads('首次使用请点“获取密码”');
    const open = await visitor.page.$$('[aria-expanded="true"][id^="question-"]');
    expect(open).toHaveLength(1);
  }),
);

test(
  'on paper there is the text, black on white, and no navigation',
  watched(async () => {
    const { page } = visitor;
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await visitor.goTo('/guides/reissue');
    await visitor.reads('遗失声明');
    await page.emulateMediaType('print');
    const printed = await page.evaluate(() => ({
      header: document.querySelector('header')?.checkVisibility(),
      footer: document.querySelector('footer')?.checkVisibility(),
      colour: getComputedStyle(document.querySelector('main p') ?? document.body).color,
    }));
    expect(printed).toEqual({ header: false, footer: false, colour: 'rgb(0, 0, 0)' });
    await page.emulateMediaType('screen');
  }),
);

test(
  'a lead changes the card of the own authority; the public sees it at once',
  watched(async () => {
    const lead = await zaoce.visitor('lead');
    await signInAsStaff(lead, zaoce.lead);
    await lead.goTo('/review/contacts?filter={"q":"11"}');
    await lead.link(/北京市/);
    await lead.reads('未修改');
    await lead.link('修改联系方式');
    await lead.fill('电话', '请打总机');
    await lead.button('保存并公开');
    await lead.reads('电话号码不正确');
    await lead.fill('电话', '12345、010-12345678');
    await lead.reads('公众将看到');
    await lead.button('保存并公开');
    await lead.reads(/最近修改[\s\S]*12月|最近修改[\s\S]*月/);
    const { data } = await call(zaoce.url, listContacts, { query: { q: '北京' } });
    expect(data).toMatchObject([{ telephone: '12345、010-12345678' }]);
    const id = new URL(lead.page.url()).pathname.split('/').at(-2) ?? '';
    expect(await checkPage(lead, `/review/contacts/${id}`)).toEqual([]);
  }),
);

test.each(['/contacts', '/contacts/66', '/guides', '/guides/renewal', '/faq', '/search?q=遗失'])(
  'the page %s is clean: axe, wide and narrow',
  async (address) => {
    await zaoce.watched(async () => expect(await checkPage(visitor, address)).toEqual([]));
  },
);

test('nothing went wrong behind the screens', () => {
  expect(zaoce.problems()).toEqual([]);
});
