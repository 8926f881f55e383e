import { MESSAGES } from './catalogue';

/** A row of the content manager's message templates. Enumerations there cannot hold a hyphen. */
export interface MessageTemplateSeed {
  key: string;
  language: 'zh_CN' | 'en';
  subject: string;
  body: string;
  /** False: the built-in text, which a release may better; true: an editor's, which stays. */
  edited: boolean;
  version: number;
}

const UNTOUCHED = { edited: false, version: 1 };

/** The built-in texts as rows, for the seed; an editor's changes to them win from then on. */
export const defaultMessageTemplates: readonly MessageTemplateSeed[] = MESSAGES.flatMap((message) => [
  { key: message.event, language: 'zh_CN' as const, ...message.zh, ...UNTOUCHED },
  { key: message.event, language: 'en' as const, ...message.en, ...UNTOUCHED },
]);
