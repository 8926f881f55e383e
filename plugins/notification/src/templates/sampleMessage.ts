import { inLocale, type Locale } from '@zaoce/domain';
import { publicUrl } from '@zaoce/platform';
import type { Message, MessageText, ParamValue } from '../messages/message';
import { COMMON_PARAMS } from '../messages/message';
import { renderMessage, type RenderedMessage } from '../messages/render';
import { SAMPLES } from '../messages/samples';
import { showIn } from '../messages/show';

export interface Placeholder {
  name: string;
  required: boolean;
  /** What a preview puts in its place. */
  sample: string;
}

const ALL: Record<string, ParamValue> = SAMPLES;

/** The placeholders of a message with what they stand for. */
export function placeholdersOf(message: Message, language: Locale): Placeholder[] {
  const show = showIn(ALL, language);
  return [...COMMON_PARAMS, ...message.params].map((name) => ({
    name,
    required: message.required.includes(name),
    sample: show(name),
  }));
}

/** A text filled with sample data, as its recipient would get it. */
export function renderSample(message: Message, text: MessageText, language: Locale): RenderedMessage {
  const stop = message.reminder
    ? `${publicUrl()}/api/notices/unsubscribe/${inLocale(STOP, language)}`
    : undefined;
  return renderMessage(text, ALL, language, stop);
}

const STOP = { zh: '示例', en: 'sample' };
