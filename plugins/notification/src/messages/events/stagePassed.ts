import { defineMessage } from '../message';

/** One stage approved, the next one waits. */
export const stagePassed = defineMessage({
  event: 'stage-passed',
  params: ['filingNumber', 'filingLabel', 'office', 'nextOffice', 'link'],
  required: ['filingNumber', 'nextOffice'],
  zh: {
    subject: '您的{{filingLabel}}申报已通过一个审核阶段（{{filingNumber}}）',
    body: `{{recipient}}，您好：

{{office}}已同意您的{{filingLabel}}申报（编号 {{filingNumber}}），现已转至{{nextOffice}}继续审核。

办理进度可在此查看：

{{link}}`,
  },
  en: {
    subject: '{{filingLabel}}: one stage passed ({{filingNumber}})',
    body: `Dear {{recipient}},

{{office}} has approved your filing “{{filingLabel}}” (number {{filingNumber}}); it is now with {{nextOffice}}.

Follow its progress here:

{{link}}`,
  },
});
