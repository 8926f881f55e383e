import { axeFindings } from '../support/browser/axe';
import { checkPage } from '../support/browser/checkPage';
import { until } from '../support/browser/find';
import { signInAsStaff } from '../support/browser/reviewerSteps';
import type { Visitor } from '../support/browser/Visitor';
import { startPortalOffice, type PortalOffice } from '../support/portalOffice';

/* A lead runs the accounts of his reviewers: opens one, changes it, gives a new password, blocks it. */

let zaoce: PortalOffice;
let lead: Visitor;
let newcomer: Visitor;
const CHOSEN = 'lantern-Drawer-77';

beforeAll(async () => {
  zaoce = await startPortalOffice();
  lead = await zaoce.visitor('lead');
  await signInAsStaff(lead, zaoce.lead);
  newcomer = await zaoce.visitor('newcomer');
});
afterAll(() => zaoce?.stop());

const watched = (work: () => Promise<void>) => () => zaoce.watched(work);

/** The first password that the dialog shows. */
const shownPassword = () =>
  until('the first password', () =>
    lead.page.evaluate(() => document.querySelector('[role="dialog"] code')?.textContent),
  );

async function signIn(password: string): Promise<void> {
  await newcomer.goTo('/review/login');
  await newcomer.fill('用户名或电子邮箱', 'new-reviewer');
  await newcomer.fill('密码', password);
  await newcomer.button('登录');
}

let first = '';

test(
  'what is wrong is said at its field; what is right opens an account and shows its password once',
  watched(async () => {
    await lead.goTo('/review/reviewers');
    await lead.link('新建账号');
    expect(await checkPage(lead, '/review/reviewers/create')).toEqual([]);
    await lead.page.setViewport({ width: 1280, height: 900 });
    await lead.fill('用户名', '11');
    await lead.fill('姓名', '演示新人');
    await lead.button('建立账号');
    await lead.reads('以字母开头');
    await lead.reads('请填写此项');
    const focused = await until('the field to be focused', () =>
      lead.page.evaluate(() => document.activeElement?.id),
    );
    expect(focused).toBe('reviewer-username');
    await lead.fill('用户名', 'new-reviewer');
    await lead.fill('电子邮箱', zaoce.reviewer.email);
    await lead.button('建立账号');
    await lead.reads('已被其他账号使用');
    await lead.fill('电子邮箱', 'new-reviewer@office.test');
    await lead.button('建立账号');
    await lead.reads('只显示这一次');
    first = await shownPassword();
    expect(first).toMatch(/^[\w-]{19}$/);
    expect(await axeFindings(lead.page)).toEqual([]);
    await lead.button('已记下');
    await lead.sees('停用账号', 'button');
    expect(await lead.page.content()).not.toContain(first);
  }),
);

test(
  'whose account it is signs in, must choose a password, and works',
  watched(async () => {
    await signIn(first);
    await newcomer.fill('当前密码', first);
    await newcomer.fill('新密码', CHOSEN);
    await newcomer.fill('再输一遍新密码', CHOSEN);
    await newcomer.button('修改密码');
    await newcomer.reads('密码已修改');
    await newcomer.goTo('/review/filings');
    await newcomer.reads('待领取');
  }),
);

test(
  'his name is changed, and leaving what is not saved is asked about',
  watched(async () => {
    await lead.link('修改账号');
    await lead.fill('姓名', '演示新名');
    await lead.link('取消');
    await lead.reads('有修改还没有保存');
    await lead.button('留在这一页');
    await lead.button('保存');
    await lead.reads('已保存');
    await lead.sees('停用账号', 'button');
    await lead.reads('演示新名');
    const here = new URL(lead.page.url()).pathname;
    expect(await checkPage(lead, here)).toEqual([]);
    await lead.page.setViewport({ width: 1280, height: 900 });
  }),
);

test(
  'blocked he is out at once; restored, and with a new first password, he is in again',
  watched(async () => {
    await lead.button('停用账号');
    await lead.reads('演示新名立即退出登录');
    await lead.press('停用账号', 'button');
    await lead.sees('恢复账号', 'button');
    await newcomer.goTo('/review/filings');
    await newcomer.sees('登录', 'button');
    await signIn(CHOSEN);
    await newcomer.reads('账号或密码不正确');
    await lead.button('恢复账号');
    await lead.reads('可以用原密码重新登录');
    await lead.button('恢复账号');
    await lead.sees('停用账号', 'button');
    await lead.button('重置密码');
    await lead.reads('原密码立即失效');
    await lead.button('重置密码');
    const second = await shownPassword();
    expect(second).not.toBe(first);
    await lead.button('已记下');
    await signIn(second);
    await newcomer.sees('修改密码', 'button');
    await lead.link('查看其审计记录');
    await lead.reads('重置密码');
    await lead.reads('停用账号');
  }),
);

test('nothing went wrong behind the screens', () => expect(zaoce.problems()).toEqual([]));
