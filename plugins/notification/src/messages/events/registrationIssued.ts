import { defineMessage } from '../message';

/** A registration took effect: its numbers, its validity and where the certificate is. */
export const registrationIssued = defineMessage({
  event: 'registration-issued',
  params: ['filingNumber', 'office', 'certificateNumber', 'sealNumber', 'validFrom', 'validTo', 'link'],
  required: ['certificateNumber', 'sealNumber', 'validFrom', 'validTo'],
  short: {
    zh: '您的注册已生效，证书编号{{certificateNumber}}，有效期至{{validTo}}。',
    en: 'You are registered: {{certificateNumber}}, valid to {{validTo}}.',
  },
  zh: {
    subject: '注册已生效，注册证书可以下载（{{certificateNumber}}）',
    body: `{{recipient}}，您好：

您的申报（编号 {{filingNumber}}）已生效，{{office}}准予注册。

注册证书编号：{{certificateNumber}}
执业专用章编号：{{sealNumber}}
有效期：{{validFrom}} 至 {{validTo}}

请登录系统下载注册证书。任何人都可以扫描证书上的二维码查验真伪。

{{link}}`,
  },
  en: {
    subject: 'Registered: your certificate is ready ({{certificateNumber}})',
    body: `Dear {{recipient}},

Your filing (number {{filingNumber}}) has taken effect; {{office}} has registered you.

Certificate number: {{certificateNumber}}
Seal number: {{sealNumber}}
Valid: {{validFrom}} to {{validTo}}

Sign in to download the certificate. Anybody can check it by the QR code on it.

{{link}}`,
  },
});
