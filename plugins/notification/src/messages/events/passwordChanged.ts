import { defineMessage } from '../message';

/** Tells the owner that the password was set, changed or recovered. */
export const passwordChanged = defineMessage({
  event: 'password-changed',
  params: ['time'],
  required: ['time'],
  zh: {
    subject: '您的登录密码已变更',
    body: `{{recipient}}，您好：

您在二级造价工程师注册系统的登录密码已于 {{time}}（北京时间）变更，其他设备上的登录均已退出。

如果不是您本人操作，请立即使用“找回密码”重新设置，并联系您的注册初审机构。`,
  },
  en: {
    subject: 'Your password was changed',
    body: `Dear {{recipient}},

Your password for the registration of grade-2 cost engineers was changed at {{time}} (Beijing time). Every other device has been signed out.

If this was not you, recover the password at once and tell your first-review authority.`,
  },
});
