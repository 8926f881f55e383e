import { defineMessage } from '../message';

/** A decision against the applicant: ground, date, authority and remedies (domain.md 3). */
export const refused = defineMessage({
  event: 'refused',
  params: ['filingNumber', 'filingLabel', 'office', 'ground', 'decidedOn', 'link'],
  required: ['filingNumber', 'office', 'ground', 'decidedOn'],
  short: {
    zh: '您的申报{{filingNumber}}已有决定，请登录系统查看。',
    en: 'Filing {{filingNumber}} has been decided. Please sign in.',
  },
  zh: {
    subject: '关于您的{{filingLabel}}申报的决定（{{filingNumber}}）',
    body: `{{recipient}}，您好：

{{office}}于 {{decidedOn}} 决定对您的{{filingLabel}}申报（编号 {{filingNumber}}）不予注册，理由如下：

{{ground}}

如不服本决定，可自收到决定之日起 60 日内依法申请行政复议，或者在 6 个月内依法提起行政诉讼。

{{link}}`,
  },
  en: {
    subject: 'Decision on your filing “{{filingLabel}}” ({{filingNumber}})',
    body: `Dear {{recipient}},

On {{decidedOn}} {{office}} decided to refuse your filing “{{filingLabel}}” (number {{filingNumber}}) on this ground:

{{ground}}

You may apply for administrative reconsideration within 60 days of receiving this decision, or bring an action before the court within 6 months.

{{link}}`,
  },
});
