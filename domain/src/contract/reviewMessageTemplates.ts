import { z } from 'zod';
import { idParams, instant, issueSchema } from './common';
import { defineOperation } from './operation';
import { listOf, oneOf, reviewBase } from './reviewDialect';

const administrators = ['system-admin'] as const;
const language = z.enum(['zh-CN', 'en']);

/** A text as an editor entered it; what is wrong with it is named by the rules of messages, not by this schema. */
const enteredText = { subject: z.string().max(2000), body: z.string().max(20_000) };

const reviewMessageTemplate = z.object({
  id: z.number().int(),
  event: z.string(),
  language,
  subject: z.string(),
  body: z.string(),
  edited: z.boolean().meta({ description: 'False: the built-in text' }),
  reminder: z.boolean().meta({ description: 'Not sent to those who want no reminders' }),
  version: z.number().int(),
  updatedAt: instant,
  placeholders: z.array(z.object({ name: z.string(), required: z.boolean(), sample: z.string() })),
});
export type ReviewMessageTemplate = z.infer<typeof reviewMessageTemplate>;

const messagePreview = z.object({
  ok: z.boolean(),
  issues: z.array(issueSchema),
  subject: z.string(),
  text: z.string(),
  html: z.string().meta({ description: 'A whole document that loads nothing' }),
});
export type MessagePreview = z.infer<typeof messagePreview>;

export const listMessageTemplates = listOf(
  'listMessageTemplates',
  'message-templates',
  administrators,
  { zh: '消息模板', en: 'Texts of messages' },
  reviewMessageTemplate,
);
export const getMessageTemplate = oneOf(
  'getMessageTemplate',
  'message-templates',
  administrators,
  { zh: '消息模板', en: 'The text of a message' },
  reviewMessageTemplate,
);
export const previewMessageTemplate = defineOperation({
  ...reviewBase,
  id: 'previewMessageTemplate',
  method: 'post',
  path: '/review/message-templates/preview',
  status: 200,
  access: administrators,
  summary: {
    zh: '用示例数据预览消息模板（不保存）',
    en: 'A text filled with sample data, and what is wrong with it; saves nothing',
  },
  body: z.strictObject({ event: z.string().max(60), language, ...enteredText }),
  output: messagePreview,
  refusals: ['not-found'],
});
export const saveMessageTemplate = defineOperation({
  ...reviewBase,
  id: 'saveMessageTemplate',
  method: 'put',
  path: '/review/message-templates/:id',
  status: 200,
  access: administrators,
  ifMatch: true,
  summary: { zh: '保存消息模板', en: 'The next version of a text' },
  params: idParams,
  body: z.strictObject(enteredText),
  output: reviewMessageTemplate,
  refusals: ['rule-refused'],
});
export const resetMessageTemplate = defineOperation({
  ...reviewBase,
  id: 'resetMessageTemplate',
  method: 'post',
  path: '/review/message-templates/:id/reset',
  status: 200,
  access: administrators,
  ifMatch: true,
  summary: { zh: '恢复系统自带的消息模板', en: 'Back to the built-in text' },
  params: idParams,
  output: reviewMessageTemplate,
});

/** `/preview` comes before `/:id`. */
export const reviewMessageTemplateOperations = [
  listMessageTemplates,
  previewMessageTemplate,
  getMessageTemplate,
  saveMessageTemplate,
  resetMessageTemplate,
] as const;
