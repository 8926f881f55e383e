import { getFilingRule } from '@zaoce/domain';
import { checkPage } from '../support/browser/checkPage';
import { until } from '../support/browser/find';
import type { Visitor } from '../support/browser/Visitor';
import { call } from '../support/client';
import { addStaff, signIn } from '../support/people';
import { startPortalOffice, type PortalOffice } from '../support/portalOffice';
import { findOfficeRule } from '../support/rules';

/* A system administrator edits the rules in the portal: what he saves is in force, what makes no sense is not saved. */

let zaoce: PortalOffice;
let administrator: Visitor;
let token: string;

beforeAll(async () => {
  zaoce = await startPortalOffice();
  const staff = await addStaff(zaoce.office, 'system-admin');
  ({ token } = await signIn(zaoce.office, staff.username, staff.password));
  administrator = await zaoce.visitor('administrator');
  await administrator.goTo('/review/');
  await administrator.fill('用户名或电子邮箱', staff.username);
  await administrator.fill('密码', staff.password);
  await administrator.button('登录');
  await administrator.reads('系统状况');
});
afterAll(() => zaoce?.stop());

const watched = (work: () => Promise<void>) => () => zaoce.watched(work);
const inForce = async (type: string) =>
  (await call(zaoce.url, getFilingRule, { params: { type } })).data as Record<string, unknown>;

test(
  'a changed limit is previewed, saved and in force; the history tells who and what',
  watched(async () => {
    await administrator.goTo('/review/filing-rules');
    await administrator.link('注销注册');
    await administrator.link('修改规则');
    await administrator.fill('可延长一次（工作日）', '7');
    await administrator.button('检查并预览更改');
    await administrator.reads('更改 1 处');
    await administrator.reads(/可延长一次（工作日）\s*10\s*7/);
    await administrator.reads('尚未上报的 0 件改按新版本办理');
    expect(await inForce('cancellation')).toMatchObject({ extensionDays: 10 });
    await administrator.fill('更改依据（选填）', '局务会纪要第 3 号');
    await administrator.button('保存新版本');
    await administrator.reads('第 2 版');
    await administrator.reads('局务会纪要第 3 号');
    expect(await inForce('cancellation')).toMatchObject({ extensionDays: 7, version: 2 });
  }),
);

test(
  'what makes no sense is named at its place and in a list that leads there; nothing is saved',
  watched(async () => {
    const { id, version } = await findOfficeRule(zaoce.office, token, 'reissue');
    await administrator.goTo(`/review/filing-rules/${id}`);
    await administrator.fill('可延长一次（工作日）', '-4');
    await administrator.fill('编号前缀', 'x');
    await administrator.button('检查并预览更改');
    await administrator.reads('有 2 处问题，尚未保存');
    await administrator.button(/^编号前缀：应为两个大写字母/);
    const focused = await until('the field to be focused', () =>
      administrator.page.evaluate(() => document.activeElement?.id),
    );
    expect(focused).toBe('rule-numberPrefix');
    await administrator.fill('可延长一次（工作日）', '4');
    await administrator.fill('编号前缀', 'IN');
    await administrator.button('检查并预览更改');
    await administrator.reads('“IN”已被其他业务使用');
    expect((await findOfficeRule(zaoce.office, token, 'reissue')).version).toBe(version);
  }),
);

test(
  'whoever leaves what is not saved is asked first, by a link and by going back',
  watched(async () => {
    await administrator.fill('可延长一次（工作日）', '9');
    await administrator.link('取消');
    await administrator.reads('有修改还没有保存');
    await administrator.button('留在这一页');
    expect(await administrator.valueOf('可延长一次（工作日）')).toBe('9');
    await administrator.link('取消');
    await administrator.button('不保存，离开');
    await administrator.sees('修改规则', 'link');
    await administrator.link('修改规则');
    await administrator.sees('检查并预览更改', 'button');
    expect(await administrator.valueOf('可延长一次（工作日）')).not.toBe('9');
    await administrator.link('取消');
    await administrator.sees('修改规则', 'link');
  }),
);

test(
  'a new kind of filing is made from a copy, its stages moved with the keyboard',
  watched(async () => {
    await administrator.goTo('/review/filing-rules/create');
    await administrator.choose('以哪条规则为蓝本', '延续注册');
    await administrator.fill('名称（中文）', '提前延续');
    await administrator.fill('名称（英文）', 'Early renewal');
    await administrator.fill('编号前缀', 'ER');
    await administrator.fill('规则代码', 'early-renewal');
    await administrator.fill('业务类型代码', 'early-renewal');
    const down = await administrator.sees(/^下移：.*初审/, 'button');
    await down.focus();
    await administrator.page.keyboard.press('Enter');
    await administrator.button('检查并预览更改');
    await administrator.reads('第一个阶段必须由申请人所属');
    const up = await administrator.sees(/^上移：.*初审/, 'button');
    await up.focus();
    await administrator.page.keyboard.press('Enter');
    await administrator.button('检查并预览更改');
    await administrator.button('建立并生效');
    await administrator.reads('第 1 版');
    expect(await inForce('early-renewal')).toMatchObject({ numberPrefix: 'ER', version: 1 });
  }),
);

test(
  'a notice is pasted into the calendar',
  watched(async () => {
    const year = new Date().getFullYear() + 1;
    await administrator.goTo(`/review/calendar/${year}`);
    await administrator.fill('通知名称和文号', '测试通知');
    await administrator.fill('通知内容', '元旦：1月1日放假');
    await administrator.reads(`缺少法定节假日 ${year}-`);
    const notice = '元旦：1月1日至3日放假。劳动节：5月1日至5日放假。国庆节：10月1日至7日放假。';
    await administrator.fill('通知内容', notice);
    await administrator.reads('读出 15 天');
    await administrator.button('保存并重算期限');
    await administrator.reads('放假的工作日');
    await administrator.reads(`${year} · 测试通知`);
  }),
);

test(
  'the pages are clean: axe, wide and narrow',
  watched(async () => {
    const { id } = await findOfficeRule(zaoce.office, token, 'initial');
    const findings = [];
    for (const page of [`filing-rules/${id}`, `filing-rules/${id}/show`, 'filing-rules/create', 'calendar']) {
      findings.push(...(await checkPage(administrator, `/review/${page}`)));
    }
    expect(findings).toEqual([]);
    expect(zaoce.problems()).toEqual([]);
  }),
);
