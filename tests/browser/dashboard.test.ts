import { addDays, today } from '@zaoce/domain';
import { approveFiling, returnFiling } from '@zaoce/filing';
import { checkPage, settled } from '../support/browser/checkPage';
import { signInAsStaff } from '../support/browser/reviewerSteps';
import { tellStory } from '../support/browser/tellStory';
import type { Visitor } from '../support/browser/Visitor';
import { addFiler, callerFor, claim, submitNew } from '../support/filings';
import { addStaff, makePerson } from '../support/people';
import { startPortalOffice, type PortalOffice } from '../support/portalOffice';

/* The lead's work with the dashboard: from a figure to its list, to a filing, and back. */

let zaoce: PortalOffice;
let lead: Visitor;
let ministry: Visitor;
let returnedNumber: string;
let overdueNumber: string;

beforeAll(async () => {
  zaoce = await startPortalOffice();
  const { office, reviewer } = zaoce;
  const caller = callerFor(office, {
    userId: reviewer.userId,
    name: '演示审核员',
    role: 'provincial-reviewer',
    authorityCode: '11',
  });
  const [returned, approved, overdue] = [
    await submitNew(await addFiler(office, {}, makePerson('演示甲'))),
    await submitNew(await addFiler(office, {}, makePerson('演示乙'))),
    await submitNew(await addFiler(office, {}, makePerson('演示丙'))),
  ];
  [returnedNumber, overdueNumber] = [returned.number, overdue.number];
  await returnFiling(caller, returned.id, await claim(caller, returned.id), {
    reason: '请补正',
    items: [{ path: 'scans.photo', defectCode: 'D01', text: '请换照片' }],
  });
  await approveFiling(caller, approved.id, await claim(caller, approved.id));
  await office.strapi.db
    .connection('filings')
    .where({ id: overdue.id })
    .update({ due_on: addDays(today(new Date()), -5) });
  lead = await zaoce.visitor('lead', { width: 1440, height: 1000 });
  ministry = await zaoce.visitor('ministry', { width: 1440, height: 1000 });
  await signInAsStaff(lead, zaoce.lead);
  await signInAsStaff(ministry, await addStaff(office, 'ministry-lead'));
});
afterAll(() => zaoce?.stop());

const chapter = tellStory(() => zaoce);

chapter('work today and what the authority decided stand on one page', async () => {
  await lead.sees('本机构办理统计', 'region');
  await lead.sees('已作决定 2', 'link');
  await lead.sees('每日办理，图；同样的数字见“表”', 'image');
  await lead.reads('打回率\n50%');
});

chapter('a figure leads to its list, the list to the filing, and back to the figure', async () => {
  await lead.choose('统计期间 近 30 天', '近 90 天');
  await lead.sees('每周办理，图；同样的数字见“表”', 'image');
  await lead.link('打回 1');
  await lead.sees(returnedNumber, 'link');
  await lead.sees('筛选：决定：打回，可移除', 'button');
  expect(await rowsOf(lead)).toBe(1);
  await lead.link(returnedNumber);
  await lead.reads('请换照片');
  await lead.page.goBack();
  await lead.sees('筛选：决定：打回，可移除', 'button');
  await lead.page.goBack();
  await lead.sees('每周办理，图；同样的数字见“表”', 'image');
});

chapter('a piece of a bar opens the list it counts', async () => {
  await lead.choose('统计期间 近 90 天', '近 30 天');
  await lead.sees('每日办理，图；同样的数字见“表”', 'image');
  await settled(lead.page);
  await pressBar(lead, 'returned');
  await lead.sees('筛选：决定：打回，可移除', 'button');
  await lead.sees(returnedNumber, 'link');
  await lead.page.goBack();
});

chapter('the same numbers are a table, for the keyboard and a screen reader', async () => {
  const reasons = await lead.sees('打回原因：显示方式', 'group');
  await (await reasons.$$('button'))[1]?.focus();
  await lead.page.keyboard.press('Enter');
  await lead.link('D01 照片不符合要求 件数 1');
  await lead.sees('筛选：打回原因：照片不符合要求，可移除', 'button');
  await lead.sees(returnedNumber, 'link');
});

chapter('the ministry compares the offices, sorts them, and looks at one', async () => {
  await ministry.sees('各机构对比', 'table');
  await ministry.sees('北京市 已超期 1', 'link');
  await ministry.press('打回率', 'button');
  const first = await ministry.page.$eval(
    'table[aria-label="各机构对比"] tbody th',
    (cell) => cell.textContent,
  );
  expect(first).toBe('北京市');
  await ministry.choose('办理机构 全部', '上海市');
  await ministry.reads('这段时间没有作出决定。');
  expect(new URL(ministry.page.url()).searchParams.get('authority')).toBe('31');
  await ministry.choose('办理机构 上海市', '北京市');
  await ministry.link('北京市 已超期 1');
  await ministry.sees('筛选：已超期，可移除', 'button');
  await ministry.sees(overdueNumber, 'link');
  expect(await rowsOf(ministry)).toBe(1);
});

chapter('several filings are given to a colleague at once, after a look at which', async () => {
  await lead.goTo('/review/filings?filter=%7B%22tab%22%3A%22waiting%22%7D');
  await lead.press(`选择 ${overdueNumber} 演示丙`, 'checkbox');
  await lead.button('批量分派');
  await lead.reads('将办理 1 件');
  await lead.choose('审核人员', /^演示审核员.*（在办 0 件）/);
  await lead.button('办理这 1 件');
  await lead.reads('办成 1 件，未办成 0 件');
  await lead.button('关闭');
});

chapter('a lead gives more time once, with a reason', async () => {
  await lead.goTo('/review/filings?filter=%7B%22tab%22%3A%22in-review%22%7D');
  await lead.link(overdueNumber);
  await lead.button('延长期限');
  await lead.reads('每个阶段只能延长一次。');
  await lead.button('延长期限');
  await lead.reads('请至少写 2 个字。');
  await lead.fill('延长的原因', '需向用人单位核实');
  await lead.button('延长期限');
  await lead.reads(`已延长 ${overdueNumber} 的办理期限`);
  await lead.reads('原因：需向用人单位核实');
  expect(await lead.has('延长期限', 'button')).toBe(false);
});

chapter('who has an interest keeps out for good', async () => {
  await lead.button('申请回避');
  await lead.reads('回避后，您不能再领取或办理这件业务。');
  await lead.fill('回避的原因', '与申请人系亲属');
  await lead.button('申请回避');
  await lead.reads(`已回避 ${overdueNumber}`);
});

chapter('everybody reads it: axe, light and dark, desk and telephone, in both forms', async () => {
  expect(await checkPage(lead, '/review/')).toEqual([]);
  expect(await checkPage(ministry, '/review/?days=365')).toEqual([]);
});

/** How many filings the queue shows. */
function rowsOf({ page }: Visitor): Promise<number> {
  return page.$$eval('main tbody tr', (rows) => rows.length);
}

/** Clicks the first piece of a chart that is filled for an outcome and has a height. */
async function pressBar({ page }: Visitor, outcome: string): Promise<void> {
  const pieces = await page.$$(`.MuiBarElement-root[fill$="-${outcome})"]`);
  for (const piece of pieces) {
    const box = await piece.boundingBox();
    if (!box?.height) continue;
    await piece.scrollIntoView();
    return piece.click();
  }
  throw new Error(`no bar of ${pieces.length} shows ${outcome}`);
}
