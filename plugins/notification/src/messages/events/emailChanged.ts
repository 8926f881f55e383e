import { defineMessage } from '../message';

/** Goes to the former address, so that a change its owner did not make is noticed. */
export const emailChanged = defineMessage({
  event: 'email-changed',
  params: ['newEmail'],
  required: ['newEmail'],
  zh: {
    subject: '您的联系邮箱已变更',
    body: `{{recipient}}，您好：

您在二级造价工程师注册系统登记的电子邮箱已改为 {{newEmail}}，今后的通知将发往新邮箱。

如果不是您本人操作，请立即修改登录密码，并联系您的注册初审机构。`,
  },
  en: {
    subject: 'Your e-mail address was changed',
    body: `Dear {{recipient}},

Your e-mail address in the registration of grade-2 cost engineers is now {{newEmail}}; messages will go there from now on.

If this was not you, change your password at once and tell your first-review authority.`,
  },
});
