import { defineMessage } from '../message';

/** A filing was sent back; `items` are the remarks at fields, entries and scans, possibly none. */
export const returned = defineMessage({
  event: 'returned',
  params: ['filingNumber', 'filingLabel', 'office', 'reason', 'items', 'link'],
  required: ['filingNumber', 'office', 'reason', 'items'],
  short: {
    zh: '您的申报{{filingNumber}}需要补正，请登录系统查看。',
    en: 'Filing {{filingNumber}} needs corrections. Please sign in.',
  },
  zh: {
    subject: '您的{{filingLabel}}申报需要补正（{{filingNumber}}）',
    body: `{{recipient}}，您好：

{{office}}审核了您的{{filingLabel}}申报（编号 {{filingNumber}}），需要您补正后重新上报：

{{reason}}

{{items}}

请登录系统，按标出的位置逐项修改并答复，然后再次上报。补正期间不计入办理期限。

{{link}}`,
  },
  en: {
    subject: '{{filingLabel}} needs corrections ({{filingNumber}})',
    body: `Dear {{recipient}},

{{office}} has reviewed your filing “{{filingLabel}}” (number {{filingNumber}}) and asks you to correct it:

{{reason}}

{{items}}

Please sign in, answer every remark at its place and submit again. The time you take does not count against the office’s limit.

{{link}}`,
  },
});
