import { defineMessage } from '../message';

/** The one-time code that proves the e-mail address when an account is claimed or a password recovered. */
export const accountCode = defineMessage({
  event: 'account-code',
  params: ['code', 'minutes'],
  required: ['code', 'minutes'],
  inbox: false,
  zh: {
    subject: '验证码：{{code}}',
    body: `{{recipient}}，您好：

您正在二级造价工程师注册系统办理获取密码或找回密码，验证码为：

{{code}}

请在 {{minutes}} 分钟内填写。工作人员不会向您索要验证码，请勿告诉他人。

如果不是您本人操作，无需理会此邮件，您的账号不会有任何变化。`,
  },
  en: {
    subject: 'Your code: {{code}}',
    body: `Dear {{recipient}},

You are setting a password for the registration of grade-2 cost engineers. Your code is:

{{code}}

Please enter it within {{minutes}} minutes. Nobody at the office will ever ask you for it.

If this was not you, ignore this message: nothing about your account changes.`,
  },
});
