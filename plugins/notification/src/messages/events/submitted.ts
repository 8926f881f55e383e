import { defineMessage } from '../message';

/** A filing was submitted, for the first time or again. */
export const submitted = defineMessage({
  event: 'submitted',
  params: ['filingNumber', 'filingLabel', 'office', 'link'],
  required: ['filingNumber'],
  zh: {
    subject: '已收到您的{{filingLabel}}申报（{{filingNumber}}）',
    body: `{{recipient}}，您好：

您的{{filingLabel}}申报（编号 {{filingNumber}}）已上报至{{office}}，目前等待受理。

在审核机构作出决定之前，您可以随时撤回修改。办理进度可在此查看：

{{link}}`,
  },
  en: {
    subject: '{{filingLabel}} received ({{filingNumber}})',
    body: `Dear {{recipient}},

Your filing “{{filingLabel}}” (number {{filingNumber}}) has reached {{office}} and waits to be accepted.

Until somebody has decided, you may withdraw and change it at any time. Follow its progress here:

{{link}}`,
  },
});
