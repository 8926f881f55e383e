import { MESSAGES } from '../messages/catalogue';
import type { Message } from '../messages/message';

const ALL: readonly Message[] = MESSAGES;

/** SMS_EVENTS: events that also go to the phone, separated by commas; none by default. Throws an error that names each wrong one. */
export function smsSettings(env: NodeJS.ProcessEnv = process.env): { events: string[] } {
  const events = (env.SMS_EVENTS ?? '')
    .split(',')
    .map((event) => event.trim())
    .filter(Boolean);
  const possible = ALL.filter((message) => message.short).map((message) => message.event);
  const wrong = events.filter((event) => !possible.includes(event));
  if (wrong.length > 0) {
    throw new Error(
      `SMS_EVENTS：没有短信文本的事件 ${wrong.join(', ')} / SMS_EVENTS names events without a short text: ${wrong.join(', ')}. ` +
        `可用 / possible: ${possible.join(', ')}`,
    );
  }
  return { events };
}
