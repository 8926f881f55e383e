import type { Knex } from 'knex';
import { getMessage } from '../messages/catalogue';
import { textIn, type MessageText } from '../messages/message';
import { unknownPlaceholders } from '../messages/placeholders';
import type { OutgoingMessage } from './outgoingMessages';

/** A text to fill in, and why the editor's was passed over, if it was. */
export interface FoundText {
  text: MessageText;
  unknown: string[];
}

/**
 * The text of a message: the editor's when there is one, else the built-in one. An edited text with a placeholder that
 * has no value cannot be saved; should one be found, e.g. after a release that dropped the placeholder, it is passed
 * over, because a person must never receive `{{nonsense}}`.
 */
export async function findText(
  db: Knex,
  { event, language }: Pick<OutgoingMessage, 'event' | 'language'>,
): Promise<FoundText> {
  const message = getMessage(event);
  const edited: MessageText | undefined = await db('message_templates')
    .where({ key: event, language: language === 'en' ? 'en' : 'zh_CN' })
    .whereRaw('edited is not false')
    .first('subject', 'body');
  const unknown = edited ? unknownPlaceholders(message, edited) : [];
  return { text: edited && unknown.length === 0 ? edited : textIn(message, language), unknown };
}
