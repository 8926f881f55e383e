import type { Bilingual, Locale } from '@zaoce/domain';

/** A value for a placeholder; texts in both languages are read in the recipient's, a list becomes bullet points. */
export type ParamValue = string | number | Bilingual | readonly (string | Bilingual)[];

/** Subject and body of a message. The body's paragraphs are separated by an empty line. */
export interface MessageText {
  subject: string;
  body: string;
}

/** A kind of message: which values it needs and what it says in both languages. */
export interface Message<Event extends string = string, Param extends string = string> {
  /** Also the `key` of its row in the content manager. Persisted: add, never rename. */
  event: Event;
  params: readonly Param[];
  /** Without these a text would not say what the message is for; an edited text must keep them. */
  required: readonly Param[];
  /** Who wants no reminders gets none of these, and each says how to stop them. Notices are sent to everybody. */
  reminder?: true;
  /** False: not kept in the message centre, because it is of use only outside of it. */
  inbox?: false;
  /** The text of a short message, for events that the office also sends to the phone. */
  short?: Bilingual;
  zh: MessageText;
  en: MessageText;
}

/** Placeholders that every message may use beside its own. */
export const COMMON_PARAMS = ['recipient'] as const;

/** Declares a message and keeps its literal types. */
export function defineMessage<const Event extends string, const Param extends string>(
  message: Message<Event, Param>,
): Message<Event, Param> {
  return message;
}

/** The built-in text in a language. */
export function textIn(message: Message, language: Locale): MessageText {
  return language === 'en' ? message.en : message.zh;
}
