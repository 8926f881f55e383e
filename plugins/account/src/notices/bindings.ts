import { getMyNoticeSettings, showUnsubscribe, unsubscribe, updateMyNoticeSettings } from '@zaoce/domain';
import { actorOf, answer, bindOperation, fileAnswer, type Binding } from '@zaoce/platform';
import { getNoticeSettings, updateNoticeSettings } from './noticeSettings';
import { isUnsubscribeLink, stopReminders } from './stopReminders';
import { unsubscribePage } from './unsubscribePage';

const PAGE = 'unsubscribe.html';

/** How people are told of things, and how they stop being reminded. */
export const noticeBindings: readonly Binding[] = [
  bindOperation(getMyNoticeSettings, async ({ strapi, ...call }) =>
    answer(await getNoticeSettings(strapi.db.connection, actorOf(call).userId)),
  ),
  bindOperation(updateMyNoticeSettings, async ({ strapi, body, ip, requestId, ...call }) =>
    answer(await updateNoticeSettings(strapi, { actor: actorOf(call), change: body, ip, requestId })),
  ),
  bindOperation(showUnsubscribe, async ({ strapi, params, locale }) => {
    const holds = await isUnsubscribeLink(strapi, params.token);
    return fileAnswer(unsubscribePage(holds ? 'ask' : 'wrong', locale), PAGE);
  }),
  bindOperation(unsubscribe, async ({ strapi, params, locale, ip, requestId, now }) => {
    const stopped = await stopReminders(strapi, params.token, { ip, requestId, now });
    return fileAnswer(unsubscribePage(stopped ? 'done' : 'wrong', locale), PAGE);
  }),
];
