import { defineMessage } from '../message';

/** Approved at the last stage; takes effect with its result notice. */
export const decided = defineMessage({
  event: 'decided',
  params: ['filingNumber', 'filingLabel', 'office', 'link'],
  required: ['filingNumber'],
  short: {
    zh: '您的申报{{filingNumber}}已审核通过。',
    en: 'Filing {{filingNumber}} has been approved.',
  },
  zh: {
    subject: '您的{{filingLabel}}申报已审核通过（{{filingNumber}}）',
    body: `{{recipient}}，您好：

{{office}}已审核通过您的{{filingLabel}}申报（编号 {{filingNumber}}）。审批公告发布后即生效，届时会再通知您。

{{link}}`,
  },
  en: {
    subject: '{{filingLabel}} approved ({{filingNumber}})',
    body: `Dear {{recipient}},

{{office}} has approved your filing “{{filingLabel}}” (number {{filingNumber}}). It takes effect when the result notice is published; we will write to you then.

{{link}}`,
  },
});
