import { defineMessage } from '../message';

/** A registration will end within so many days: 90, 60, 30, 7. */
export const renewalDue = defineMessage({
  event: 'renewal-due',
  params: ['certificateNumber', 'specialty', 'validTo', 'days', 'link'],
  required: ['certificateNumber', 'validTo'],
  reminder: true,
  short: {
    zh: '您的注册（{{certificateNumber}}）有效期至{{validTo}}，请及时申报延续注册。',
    en: 'Your registration {{certificateNumber}} ends on {{validTo}}. Please renew.',
  },
  zh: {
    subject: '注册有效期还有 {{days}} 天届满，请办理延续注册（{{certificateNumber}}）',
    body: `{{recipient}}，您好：

您的{{specialty}}专业注册（注册证书编号 {{certificateNumber}}）有效期至 {{validTo}}，还有 {{days}} 天。

继续执业的，请登录系统申报延续注册；有效期届满未延续的，注册失效。

{{link}}`,
  },
  en: {
    subject: 'Your registration ends in {{days}} days: please renew ({{certificateNumber}})',
    body: `Dear {{recipient}},

Your registration in {{specialty}} (certificate number {{certificateNumber}}) is valid until {{validTo}}, {{days}} days from now.

To go on practising, sign in and file a renewal; without one the registration lapses.

{{link}}`,
  },
});
