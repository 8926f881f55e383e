import { z } from 'zod';
import { done, idParams, instant, pageQuery, paginationMeta } from './common';
import { defineOperation, STAFF_ROLES } from './operation';

const everybody = ['applicant', ...STAFF_ROLES] as const;

const messageLine = z.object({
  id: z.number().int(),
  event: z.string().meta({ description: 'What it is about, e.g. `returned`', example: 'returned' }),
  subject: z.string(),
  createdAt: instant,
  readAt: instant.nullable(),
});
export type MessageLine = z.infer<typeof messageLine>;

const messageView = messageLine.extend({
  body: z
    .string()
    .meta({ description: 'Plain text as it was told; paragraphs are separated by an empty line' }),
  link: z
    .string()
    .nullable()
    .meta({ description: 'The page of the portal it is about, from the root', example: '/filings/17' }),
});
export type MessageView = z.infer<typeof messageView>;

export const listMyMessages = defineOperation({
  id: 'listMyMessages',
  method: 'get',
  path: '/me/messages',
  tag: 'messages',
  access: everybody,
  envelope: 'data',
  status: 200,
  summary: { zh: '我的消息', en: 'My messages, the newest first' },
  query: pageQuery.extend({ unread: z.enum(['true', 'false']).optional() }),
  output: z.array(messageLine),
  meta: paginationMeta.extend({ unread: z.number().int() }),
});
export const readAllMyMessages = defineOperation({
  id: 'readAllMyMessages',
  method: 'post',
  path: '/me/messages/read-all',
  tag: 'messages',
  access: everybody,
  envelope: 'data',
  status: 200,
  summary: { zh: '全部标为已读', en: 'Mark all my messages as read' },
  output: z.object({ read: z.number().int().meta({ description: 'How many were unread' }) }),
});
export const getMyMessage = defineOperation({
  id: 'getMyMessage',
  method: 'get',
  path: '/me/messages/:id',
  tag: 'messages',
  access: everybody,
  envelope: 'data',
  status: 200,
  summary: { zh: '查看一条消息', en: 'One of my messages' },
  params: idParams,
  output: messageView,
});
export const readMyMessage = defineOperation({
  id: 'readMyMessage',
  method: 'post',
  path: '/me/messages/:id/read',
  tag: 'messages',
  access: everybody,
  envelope: 'data',
  status: 200,
  summary: { zh: '标为已读', en: 'Mark one of my messages as read' },
  params: idParams,
  output: done,
});

const noticeSettings = z.object({
  language: z.enum(['zh-CN', 'en']),
  digest: z.boolean().meta({ description: 'Whether the daily digest of waiting and overdue work is sent' }),
});
export type NoticeSettings = z.infer<typeof noticeSettings>;

export const getMyNoticeSettings = defineOperation({
  id: 'getMyNoticeSettings',
  method: 'get',
  path: '/me/notice-settings',
  tag: 'messages',
  access: STAFF_ROLES,
  envelope: 'data',
  status: 200,
  summary: { zh: '工作人员的通知设置', en: 'How a member of staff is told' },
  output: noticeSettings,
});
export const updateMyNoticeSettings = defineOperation({
  id: 'updateMyNoticeSettings',
  method: 'patch',
  path: '/me/notice-settings',
  tag: 'messages',
  access: STAFF_ROLES,
  envelope: 'data',
  status: 200,
  summary: { zh: '修改工作人员的通知设置', en: 'Change how a member of staff is told' },
  body: z.strictObject(noticeSettings.shape).partial(),
  output: noticeSettings,
});

const unsubscribing = {
  path: '/notices/unsubscribe/:token',
  tag: 'messages',
  access: 'public',
  envelope: 'text',
  status: 200,
  params: z.object({ token: z.string().min(20).max(400) }),
} as const;
export const showUnsubscribe = defineOperation({
  ...unsubscribing,
  id: 'showUnsubscribe',
  method: 'get',
  summary: { zh: '停止提醒的页面（不改变任何内容）', en: 'The page that stops reminders; changes nothing' },
});
export const unsubscribe = defineOperation({
  ...unsubscribing,
  id: 'unsubscribe',
  method: 'post',
  summary: { zh: '停止提醒（RFC 8058，一次点击）', en: 'Stop reminders (RFC 8058, one click)' },
});

export const messageOperations = [
  listMyMessages,
  readAllMyMessages,
  getMyMessage,
  readMyMessage,
  getMyNoticeSettings,
  updateMyNoticeSettings,
  showUnsubscribe,
  unsubscribe,
] as const;
