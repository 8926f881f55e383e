import { COMMON_PARAMS, type Message, type MessageText } from './message';

const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/g;

/** Names of the placeholders in a text, in order, each once. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))];
}

/** The placeholder a paragraph consists of, if it is nothing else. */
export function solePlaceholder(paragraph: string): string | undefined {
  return /^\{\{\s*(\w+)\s*\}\}$/.exec(paragraph.trim())?.[1];
}

/** A text without its placeholders; braces that are left over open or close nothing. */
export function withoutPlaceholders(text: string): string {
  return text.replace(PLACEHOLDER, '');
}

/** Puts values in the place of placeholders; each value is passed through `show`, so that it can be escaped. */
export function fill(text: string, show: (name: string) => string): string {
  return text.replace(PLACEHOLDER, (_, name: string) => show(name));
}

/** Placeholders of an edited text that the message has no value for; such a text is not sent. */
export function unknownPlaceholders(message: Message, text: MessageText): string[] {
  const known: readonly string[] = [...message.params, ...COMMON_PARAMS];
  return placeholdersIn(`${text.subject}\n${text.body}`).filter((name) => !known.includes(name));
}
