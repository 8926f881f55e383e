import { returnFiling } from '@zaoce/filing';
import { notify } from '@zaoce/notification';
import { inTransaction } from '@zaoce/platform';
import { signInAsApplicant } from '../support/browser/applicantSteps';
import { checkPage } from '../support/browser/checkPage';
import { until } from '../support/browser/find';
import type { Visitor } from '../support/browser/Visitor';
import { addFiler, addReviewer, claim, submitNew, type TestFiler } from '../support/filings';
import { addStaff, makePerson } from '../support/people';
import { startPortalOffice, type PortalOffice } from '../support/portalOffice';

/* What the office tells people: the message centre of an applicant, the texts as an administrator edits them. */

let zaoce: PortalOffice;
let filer: TestFiler;
let applicant: Visitor;
let administrator: Visitor;
let staff: Awaited<ReturnType<typeof addStaff>>;

beforeAll(async () => {
  zaoce = await startPortalOffice();
  filer = await addFiler(zaoce.office, {}, makePerson('演示壬'));
  const { id } = await submitNew(filer);
  const reviewer = await addReviewer(zaoce.office, 'provincial-reviewer', '11');
  const item = { path: 'basic.employer.name', defectCode: 'D08', text: '单位名称与公章不一致' };
  const version = await claim(reviewer, id);
  await returnFiling(reviewer, id, version, { reason: '请补正单位名称', items: [item] });
  applicant = await zaoce.visitor('applicant');
  await signInAsApplicant(applicant, filer.idNumber, filer.password);
  administrator = await zaoce.visitor('administrator');
  staff = await addStaff(zaoce.office, 'system-admin');
  await administrator.goTo('/review/');
  await administrator.fill('用户名或电子邮箱', staff.username);
  await administrator.fill('密码', staff.password);
  await administrator.button('登录');
  await administrator.reads('系统状况');
});
afterAll(() => zaoce?.stop());

const watched = (work: () => Promise<void>) => () => zaoce.watched(work);

test(
  'the bell counts what is unread; opening a message reads it and leads to its filing',
  watched(async () => {
    await applicant.link('消息，3 条未读');
    await applicant.sees('消息', 'heading');
    await applicant.link(/^您的初始注册申报需要补正/);
    await applicant.reads('请补正单位名称');
    await applicant.reads('所盖公章与聘用单位名称不一致：单位名称与公章不一致');
    await applicant.sees('消息，2 条未读', 'link');
    await applicant.link('查看申报');
    await applicant.reads('请补正单位名称');
    await applicant.link('消息，2 条未读');
    await applicant.button('未读（2）');
    await until('the read one to go', async () => !(await applicant.has(/需要补正/, 'link')));
    await applicant.button('全部标为已读');
    await applicant.reads('没有未读消息');
    await applicant.sees('消息', 'link');
  }),
);

test(
  'the message centre by keyboard and in English',
  watched(async () => {
    await applicant.goTo('/messages');
    const link = await applicant.sees(/需要补正/, 'link');
    await link.focus();
    await applicant.page.keyboard.press('Enter');
    await applicant.reads('请补正单位名称');
    await applicant.button('English');
    await applicant.link('All messages');
    await applicant.sees('Messages', 'heading');
    await applicant.sees('Unread (0)', 'button');
    await applicant.button('中文');
  }),
);

test(
  'the link under a reminder stops reminders without a sign-in',
  watched(async () => {
    const { userId, name, email } = filer;
    const recipient = { userId, name, email, language: 'zh-CN' as const };
    const params = {
      certificateNumber: '1',
      specialty: '2',
      validTo: '2030-01-14',
      days: 30,
      link: zaoce.url,
    };
    await inTransaction(zaoce.office.strapi, (trx) =>
      notify(trx, { event: 'renewal-due', key: 'browser', recipient, params }),
    );
    const mail = await zaoce.mailbox.waitFor(email, /延续注册/);
    const [, address = ''] = /(\/api\/notices\/unsubscribe\/[\w-]+)/.exec(mail.text ?? '') ?? [];
    const stranger = await zaoce.visitor('stranger');
    expect(await checkPage(stranger, address)).toEqual([]);
    await stranger.button('停止提醒');
    await stranger.reads('已停止提醒邮件');
    await applicant.goTo('/me');
    await applicant.reads('依法必须告知，不能关闭');
    const box = await applicant.sees('用邮件提醒我有效期即将届满', 'checkbox');
    expect(await box.evaluate((element) => (element as HTMLInputElement).checked)).toBe(false);
  }),
);

test(
  'a text is previewed while it is typed, refused while it is broken, saved and brought back',
  watched(async () => {
    await administrator.goTo('/review/message-templates');
    await administrator.link('补正通知');
    await administrator.reads('发给每一位收件人，不能关闭');
    await administrator.fill('主题', '请补正 {{filingNumer}}');
    await administrator.reads('没有占位符 {{filingNumer}}');
    const save = await administrator.sees('保存模板', 'button');
    expect(await save.evaluate((button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await administrator.fill('主题', '请补正 {{filingNumber}}');
    await administrator.reads('请补正 IN2026110000017');
    await until('the preview', async () => {
      const frame = administrator.page.frames().find((one) => one.parentFrame() !== null);
      // Its document is replaced after every pause in typing.
      const text = await frame?.$eval('body', (body) => body.textContent).catch(() => '');
      return text?.includes('材料缺失：劳动合同第 3 页。');
    });
    await administrator.button('保存模板');
    await administrator.reads('模板已保存');
    await administrator.button('恢复自带文本');
    await administrator.sees('恢复自带文本', 'dialog');
    await administrator.page.keyboard.press('Escape');
    await administrator.goTo('/review/audit-events');
    await administrator.reads('修改消息模板');
  }),
);

test(
  'an administrator finds what is ready for him behind the bell, and settles how he is told',
  watched(async () => {
    const { userId, username: name, email } = staff;
    const recipient = { userId, name, email, language: 'zh-CN' as const };
    const link = `${zaoce.url}/review/exports`;
    const params = { list: '注册人员', fileName: 'a.xlsx', rows: 3, expiresOn: '2030-01-14', link };
    await inTransaction(zaoce.office.strapi, (trx) =>
      notify(trx, { event: 'export-ready', key: 'export', recipient, params }),
    );
    await administrator.goTo('/review/message-templates');
    await administrator.link('我的消息，1 条未读');
    await administrator.link('导出已完成：注册人员');
    await administrator.reads('文件名：a.xlsx');
    await administrator.sees('我的消息', 'link');
    await administrator.link('前往查看');
    await until('the exports', () => Promise.resolve(administrator.page.url().endsWith('/review/exports')));
    await administrator.goTo('/review/notices');
    await administrator.reads('每个工作日发送待办邮件');
    await administrator.button('保存');
    await administrator.reads('通知设置已保存');
  }),
);

test(
  'the pages are clean: axe, wide and narrow',
  watched(async () => {
    const findings = [];
    const row: unknown = await zaoce.office.strapi.db
      .connection('inbox_messages')
      .where({ user_id: filer.userId, event: 'returned' })
      .first('id');
    for (const page of ['/messages', `/messages/${(row as { id: number }).id}`, '/me'])
      findings.push(...(await checkPage(applicant, page)));
    const template: unknown = await zaoce.office.strapi.db
      .connection('message_templates')
      .where({ key: 'renewal-due', language: 'zh_CN' })
      .first('id');
    const editor = `message-templates/${(template as { id: number }).id}`;
    for (const page of ['message-templates', editor, 'notices', 'messages'])
      findings.push(...(await checkPage(administrator, `/review/${page}`)));
    expect(findings).toEqual([]);
    // axe knocks at the frame of the preview, which is locked.
    expect(zaoce.problems().filter((line) => !line.includes('postMessage'))).toEqual([]);
  }),
);
