import type { Strapi } from '@zaoce/platform';
import { getMessage } from '../messages/catalogue';
import { textIn, type MessageText } from '../messages/message';
import { unknownPlaceholders } from '../messages/placeholders';
import type { OutgoingMessage } from './outgoingMessages';

/**
 * The text of a message: the editor's when there is one, else the built-in one. An edited text with a placeholder that
 * has no value is passed over, because a person must never receive `{{nonsense}}`; the log says so.
 */
export async function findText(
  strapi: Strapi,
  { event, language }: Pick<OutgoingMessage, 'event' | 'language'>,
): Promise<MessageText> {
  const message = getMessage(event);
  const edited: MessageText | undefined = await strapi.db
    .connection('message_templates')
    .where({ key: event, language: language === 'en' ? 'en' : 'zh_CN' })
    .first('subject', 'body');
  if (!edited) return textIn(message, language);
  const unknown = unknownPlaceholders(message, edited);
  if (unknown.length === 0) return edited;
  strapi.log.warn(
    `message template ${event} (${language}) is not used, unknown placeholders: ${unknown.join(', ')}`,
  );
  return textIn(message, language);
}
