import { getMyMessage, listMyMessages, readAllMyMessages, readMyMessage, Refusal } from '@zaoce/domain';
import type { MessageLine, MessageView } from '@zaoce/domain';
import { actorOf, answer, bindOperation, toInstant, type Binding } from '@zaoce/platform';
import { countUnread, findInbox, listInbox, markRead, type InboxMessage } from './inboxMessages';

/** The message centre: everybody sees his own messages and nothing else. */
export const inboxBindings: readonly Binding[] = [
  bindOperation(listMyMessages, async ({ strapi, query, ...call }) => {
    const db = strapi.db.connection;
    const { userId } = actorOf(call);
    const { page, pageSize } = query;
    const part = { unread: query.unread === 'true', offset: (page - 1) * pageSize, limit: pageSize };
    const { rows, total } = await listInbox(db, userId, part);
    const pagination = { page, pageSize, pageCount: Math.ceil(total / pageSize), total };
    return answer(rows.map(toLine), { meta: { pagination, unread: await countUnread(db, userId) } });
  }),
  bindOperation(readAllMyMessages, async ({ strapi, now, ...call }) =>
    answer({ read: await markRead(strapi.db.connection, actorOf(call).userId, now) }),
  ),
  bindOperation(getMyMessage, async ({ strapi, params, ...call }) => {
    const message = await findInbox(strapi.db.connection, actorOf(call).userId, params.id);
    if (!message) throw new Refusal('not-found');
    return answer(toView(message));
  }),
  bindOperation(readMyMessage, async ({ strapi, params, now, ...call }) => {
    const db = strapi.db.connection;
    const { userId } = actorOf(call);
    if (!(await findInbox(db, userId, params.id))) throw new Refusal('not-found');
    await markRead(db, userId, now, params.id);
    return answer({ ok: true as const });
  }),
];

function toLine({ id, event, subject, createdAt, readAt }: InboxMessage): MessageLine {
  return { id, event, subject, createdAt: toInstant(createdAt), readAt: toInstant(readAt) };
}

function toView(message: InboxMessage): MessageView {
  return { ...toLine(message), body: message.body, link: message.link };
}
