import { defineMessage } from '../message';

/** A list was imported, or looked through without being imported, in the background. */
export const importReady = defineMessage({
  event: 'import-ready',
  params: ['list', 'rows', 'errors', 'link'],
  required: ['list', 'errors', 'link'],
  zh: {
    subject: '导入处理完成：{{list}}',
    body: `{{recipient}}，您好：

您上传的“{{list}}”已处理完成，共 {{rows}} 行，其中 {{errors}} 行有问题。

逐行结果请登录审核端查看：

{{link}}`,
  },
  en: {
    subject: 'Your import has been processed: {{list}}',
    body: `Dear {{recipient}},

Your upload “{{list}}” has been processed: {{rows}} rows, {{errors}} of them with problems.

Sign in to see the result row by row:

{{link}}`,
  },
});
