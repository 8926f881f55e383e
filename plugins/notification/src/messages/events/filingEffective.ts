import { defineMessage } from '../message';

/** A filing about a registration was decided and took effect; `result` says line by line what holds from now on. */
export const filingEffective = defineMessage({
  event: 'filing-effective',
  params: ['filingNumber', 'filingLabel', 'office', 'result', 'link'],
  required: ['filingNumber', 'result'],
  short: {
    zh: '您的申报{{filingNumber}}已办结并生效。',
    en: 'Filing {{filingNumber}} is approved and in effect.',
  },
  zh: {
    subject: '您的{{filingLabel}}申报已办结（{{filingNumber}}）',
    body: `{{recipient}}，您好：

{{office}}已准予您的{{filingLabel}}申报（编号 {{filingNumber}}），自即日起生效：

{{result}}

{{link}}`,
  },
  en: {
    subject: '{{filingLabel}} approved and in effect ({{filingNumber}})',
    body: `Dear {{recipient}},

{{office}} has approved your filing “{{filingLabel}}” (number {{filingNumber}}). From today:

{{result}}

{{link}}`,
  },
});
