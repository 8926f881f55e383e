import { defineMessage } from '../message';

/** The ministry revoked a registration: ground, date and remedies (行政许可法 69; domain.md 3, decisions against a person). */
export const registrationRevoked = defineMessage({
  event: 'registration-revoked',
  params: ['certificateNumber', 'office', 'ground', 'revokedOn', 'ban', 'link'],
  required: ['certificateNumber', 'office', 'ground', 'revokedOn', 'ban'],
  short: {
    zh: '您的注册（{{certificateNumber}}）已被撤销，请登录系统查看决定。',
    en: 'Your registration {{certificateNumber}} was revoked. Please sign in.',
  },
  zh: {
    subject: '您的注册已被撤销（{{certificateNumber}}）',
    body: `{{recipient}}，您好：

{{office}}于 {{revokedOn}} 撤销您的注册（注册证书编号 {{certificateNumber}}），注册证书和执业专用章编号同时作废。

依据和理由：

{{ground}}

{{ban}}

如对本决定不服，可以自收到之日起 60 日内申请行政复议，或者 6 个月内向人民法院提起行政诉讼。

{{link}}`,
  },
  en: {
    subject: 'Your registration has been revoked ({{certificateNumber}})',
    body: `Dear {{recipient}},

On {{revokedOn}} {{office}} revoked your registration (certificate number {{certificateNumber}}). Certificate and seal number are void.

Ground and reasons:

{{ground}}

{{ban}}

You may ask for administrative reconsideration within 60 days of receiving this decision, or bring the case to court within 6 months.

{{link}}`,
  },
});
