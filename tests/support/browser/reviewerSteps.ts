import { axeFindings } from './axe';
import { settled } from './checkPage';
import { until } from './find';
import type { Visitor } from './Visitor';

/*
 * What reviewers do in their portal, by the words on the screen.
 */

/** Signs in and waits for the desk. */
export async function signInAsStaff(
  visitor: Visitor,
  staff: { username: string; password: string },
): Promise<void> {
  await visitor.goTo('/review/');
  await visitor.fill('用户名或电子邮箱', staff.username);
  await visitor.fill('密码', staff.password);
  await visitor.button('登录');
  await visitor.sees('今日待办', 'list');
}

/** Opens a filing from the queue. */
export async function openFromQueue(visitor: Visitor, number: string): Promise<void> {
  await visitor.goTo('/review/filings');
  await visitor.link(number);
  await visitor.sees('办理', 'region');
}

/** Writes a remark and pins it to a field, an entry or a scan by its name. */
export async function pinRemark(visitor: Visitor, place: string, text: string): Promise<void> {
  await visitor.button(`对“${place}”提出意见`);
  await visitor.fill('具体说明', text);
  await visitor.button('记下意见');
  await visitor.sees(`修改对“${place}”的意见`, 'button');
}

/** Opens the dialog of an act, and leaves it without acting. Answers what axe finds while it is open. */
export async function lookAtDialog(visitor: Visitor, act: string): Promise<string[]> {
  await visitor.button(act);
  await visitor.sees('取消', 'button');
  await settled(visitor.page);
  const findings = await axeFindings(visitor.page);
  await visitor.button('取消');
  await until('the dialog to close', async () => !(await visitor.page.$('[role="dialog"]')));
  return findings;
}
