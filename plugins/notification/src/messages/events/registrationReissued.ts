import { defineMessage } from '../message';

/** The ministry gave a registration new numbers by itself; the old ones are void. */
export const registrationReissued = defineMessage({
  event: 'registration-reissued',
  params: ['oldNumber', 'office', 'reason', 'certificateNumber', 'sealNumber', 'validTo', 'link'],
  required: ['oldNumber', 'reason', 'certificateNumber', 'sealNumber'],
  zh: {
    subject: '您的注册证书已换发新号（{{certificateNumber}}）',
    body: `{{recipient}}，您好：

{{office}}已为您换发新的注册证书和执业专用章编号，原编号 {{oldNumber}} 作废，请停止使用原证书和印章。

原因：{{reason}}

注册证书编号：{{certificateNumber}}
执业专用章编号：{{sealNumber}}
有效期至：{{validTo}}（不变）

{{link}}`,
  },
  en: {
    subject: 'Your registration has new numbers ({{certificateNumber}})',
    body: `Dear {{recipient}},

{{office}} has given your registration new numbers. The old number {{oldNumber}} is void; please stop using the old certificate and seal.

Reason: {{reason}}

Certificate number: {{certificateNumber}}
Seal number: {{sealNumber}}
Valid until: {{validTo}} (unchanged)

{{link}}`,
  },
});
