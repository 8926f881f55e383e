import { defineMessage } from '../message';

/** A draft that nobody has touched for a long time will be removed. */
export const draftExpiring = defineMessage({
  event: 'draft-expiring',
  params: ['filingNumber', 'filingLabel', 'removedOn', 'link'],
  required: ['filingNumber', 'removedOn'],
  zh: {
    subject: '您的草稿将于 {{removedOn}} 清除（{{filingNumber}}）',
    body: `{{recipient}}，您好：

您的{{filingLabel}}草稿（申报编号 {{filingNumber}}）已很久没有修改。为减少保存个人信息，草稿及其扫描件将于 {{removedOn}} 清除。

需要继续办理的，请在此之前登录系统打开草稿并保存，草稿即继续保留；不再办理的，无需操作。

{{link}}`,
  },
  en: {
    subject: 'Your draft will be removed on {{removedOn}} ({{filingNumber}})',
    body: `Dear {{recipient}},

Your draft of {{filingLabel}} (filing number {{filingNumber}}) has not been changed for a long time. So that no more personal data is kept than needed, the draft and its scans will be removed on {{removedOn}}.

To keep it, sign in before that day, change something and save. Otherwise there is nothing to do.

{{link}}`,
  },
});
