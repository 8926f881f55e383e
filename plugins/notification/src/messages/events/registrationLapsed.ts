import { defineMessage } from '../message';

/** The validity of a registration ended without a renewal. */
export const registrationLapsed = defineMessage({
  event: 'registration-lapsed',
  params: ['certificateNumber', 'specialty', 'validTo', 'link'],
  required: ['certificateNumber', 'validTo'],
  short: {
    zh: '您的注册（{{certificateNumber}}）已于{{validTo}}期满失效。',
    en: 'Your registration {{certificateNumber}} lapsed after {{validTo}}.',
  },
  zh: {
    subject: '注册有效期已届满，注册失效（{{certificateNumber}}）',
    body: `{{recipient}}，您好：

您的{{specialty}}专业注册（注册证书编号 {{certificateNumber}}）有效期至 {{validTo}}，期满未延续，注册已失效，不得再以该注册执业。

如需继续执业，请重新办理初始注册；不再执业的，请办理注销注册。

{{link}}`,
  },
  en: {
    subject: 'Your registration has lapsed ({{certificateNumber}})',
    body: `Dear {{recipient}},

Your registration in {{specialty}} (certificate number {{certificateNumber}}) was valid until {{validTo}} and was not renewed. It has lapsed; you may not practise under it any more.

To practise again, file an initial registration; if you no longer practise, file a cancellation.

{{link}}`,
  },
});
