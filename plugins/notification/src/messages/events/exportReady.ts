import { defineMessage } from '../message';

/** An export that was made in the background can be fetched; `link` opens it, `expiresOn` is its last day. */
export const exportReady = defineMessage({
  event: 'export-ready',
  params: ['list', 'fileName', 'rows', 'expiresOn', 'link'],
  required: ['fileName', 'expiresOn', 'link'],
  zh: {
    subject: '导出已完成：{{list}}',
    body: `{{recipient}}，您好：

您申请的“{{list}}”导出已完成，共 {{rows}} 行，文件名：{{fileName}}。

请于 {{expiresOn}} 前登录审核端下载，逾期文件将被删除：

{{link}}

导出文件含个人信息，请妥善保管，用毕删除。`,
  },
  en: {
    subject: 'Your export is ready: {{list}}',
    body: `Dear {{recipient}},

Your export of “{{list}}” is ready: {{rows}} rows, file {{fileName}}.

Sign in and fetch it by {{expiresOn}}; it is deleted afterwards:

{{link}}

The file holds personal data. Keep it safe and delete it when you no longer need it.`,
  },
});
