import { defineMessage } from '../message';

/** A lead extended the limit of a stage (行政许可法 42: the applicant is told the reason). */
export const deadlineExtended = defineMessage({
  event: 'deadline-extended',
  params: ['filingNumber', 'filingLabel', 'office', 'reason', 'dueOn', 'link'],
  required: ['filingNumber', 'reason', 'dueOn'],
  zh: {
    subject: '您的{{filingLabel}}申报延长办理期限（{{filingNumber}}）',
    body: `{{recipient}}，您好：

{{office}}决定延长您的{{filingLabel}}申报（编号 {{filingNumber}}）的办理期限，延长后最迟于 {{dueOn}} 办结本阶段。

延长理由：

{{reason}}

办理进度可在此查看：

{{link}}`,
  },
  en: {
    subject: '{{filingLabel}}: more time is needed ({{filingNumber}})',
    body: `Dear {{recipient}},

{{office}} has extended the time for your filing “{{filingLabel}}” (number {{filingNumber}}); this stage ends on {{dueOn}} at the latest.

The reason:

{{reason}}

Follow its progress here:

{{link}}`,
  },
});
