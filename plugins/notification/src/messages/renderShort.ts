import { inLocale, type Locale } from '@zaoce/domain';
import type { Message, ParamValue } from './message';
import { fill } from './placeholders';
import { showIn } from './show';

const SIGNATURE = { zh: '【造册】', en: '[Zaoce] ' };

/**
 * The text for the phone, on one line and signed in front as carriers ask.
 *
 * @throws Error when the message has no short text: a mistake of the caller
 */
export function renderShort(message: Message, params: Record<string, ParamValue>, language: Locale): string {
  if (!message.short) throw new Error(`message ${message.event} has no short text`);
  const text = fill(inLocale(message.short, language), showIn(params, language));
  return inLocale(SIGNATURE, language) + text.replace(/\s+/gu, ' ').trim();
}
