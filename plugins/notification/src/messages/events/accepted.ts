import { defineMessage } from '../message';

/** The receipt of acceptance (受理); `dueOn` is the last day of the stage's limit. */
export const accepted = defineMessage({
  event: 'accepted',
  params: ['filingNumber', 'filingLabel', 'office', 'acceptedOn', 'dueOn', 'link'],
  required: ['filingNumber', 'acceptedOn', 'dueOn'],
  zh: {
    subject: '您的{{filingLabel}}申报已受理（{{filingNumber}}）',
    body: `{{recipient}}，您好：

{{office}}已于 {{acceptedOn}} 受理您的{{filingLabel}}申报（编号 {{filingNumber}}），预计在 {{dueOn}} 前办结本阶段审核。

办理进度可在此查看：

{{link}}`,
  },
  en: {
    subject: '{{filingLabel}} accepted ({{filingNumber}})',
    body: `Dear {{recipient}},

{{office}} accepted your filing “{{filingLabel}}” (number {{filingNumber}}) on {{acceptedOn}} and expects to finish this stage by {{dueOn}}.

Follow its progress here:

{{link}}`,
  },
});
