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
  await visitor.reads('今日待办');
}

/** Opens a filing from the queue. */
export async function openFromQueue(visitor: Visitor, number: string): Promise<void> {
  await visitor.link('审核队列');
  await visitor.link(number);
  await visitor.sees('办理', 'region');
}
