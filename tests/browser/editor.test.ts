import { listAnnouncements } from '@zaoce/domain';
import { until } from '../support/browser/find';
import type { Visitor } from '../support/browser/Visitor';
import { call } from '../support/client';
import { addPanelUser } from '../support/panel';
import { startPortalOffice, type PortalOffice } from '../support/portalOffice';

/* A content editor works in Strapi's panel, in Chinese; the public reads what he publishes and nothing before that. */

let zaoce: PortalOffice;
let editor: Visitor;

beforeAll(async () => {
  zaoce = await startPortalOffice({ panel: true });
  editor = await zaoce.visitor('editor', { width: 1440, height: 1000 });
});
afterAll(() => zaoce?.stop());

const watched = (work: () => Promise<void>) => () => zaoce.watched(work);

const ANNOUNCEMENTS = '/admin/content-manager/collection-types/api::announcement.announcement';

/** Writes into the editor of Markdown, which has no label of its own. */
async function write(text: string): Promise<void> {
  await editor.page.click('.CodeMirror');
  await editor.page.keyboard.sendCharacter(text);
}
/** What the public could find now; a browser that has just asked may show its answer for a minute more. */
const listed = async () =>
  (await call(zaoce.url, listAnnouncements, { query: { pageSize: 100 } })).data.map(({ title }) => title);
const comesOut = (title: string) =>
  until(`${title} to be listed`, async () => (await listed()).includes(title));

test(
  'he signs in to a Chinese panel that has content for him and nothing else',
  watched(async () => {
    const { email, password } = await addPanelUser(zaoce.office, 'zaoce-content-editor');
    await editor.goTo('/admin');
    await editor.reads('请登录');
    await editor.fill('电子邮件', email);
    await editor.fill('密码', password);
    await editor.button('登录');
    await editor.reads('测试编辑');
    await editor.goTo('/admin/content-manager');
    for (const kind of ['常见问题', '初审机构联系方式', '公告', '指南与说明'])
      await editor.sees(kind, 'link');
    const links = await editor.page.$$eval('a[href*="/collection-types/"]', (found) =>
      found.map(({ href }) => /api::[\w-]+/.exec(decodeURIComponent(href))?.[0]),
    );
    expect([...new Set(links)].sort()).toEqual([
      'api::announcement',
      'api::contact',
      'api::faq',
      'api::guide',
    ]);
  }),
);

test(
  'what he drafts nobody reads; what he publishes everybody does',
  watched(async () => {
    await editor.goTo(`${ANNOUNCEMENTS}/create`);
    await editor.fill('标题', '关于国庆假期受理安排的通知');
    await write('## 安排\n\n假期照常**收件**。');
    expect(await editor.text()).not.toContain('审批公告');
    await editor.button('保存');
    await editor.reads('已保存');
    expect(await listed()).not.toContain('关于国庆假期受理安排的通知');
    await editor.button('发布');
    await comesOut('关于国庆假期受理安排的通知');
    const reader = await zaoce.visitor('reader');
    await reader.goTo('/announcements');
    await reader.link('关于国庆假期受理安排的通知');
    await reader.sees('安排', 'heading');
    await reader.reads('假期照常收件。');
  }),
);

test(
  'what he changes stays as it was for the public until he publishes again',
  watched(async () => {
    await editor.fill('标题', '关于国庆假期受理安排的通知（修订）');
    await editor.button('保存');
    await editor.reads('已修改');
    expect(await listed()).not.toContain('关于国庆假期受理安排的通知（修订）');
    await editor.button('发布');
    await comesOut('关于国庆假期受理安排的通知（修订）');
  }),
);
