import {
  inLocale,
  Refusal,
  type Locale,
  type MessagePreview,
  type ReviewMessageTemplate,
} from '@zaoce/domain';
import {
  getMessage,
  judgeTemplate,
  MESSAGES,
  placeholdersOf,
  renderSample,
  type MessageText,
} from '@zaoce/notification';
import { toInstant } from '@zaoce/platform';
import type { TemplateRow } from './templateRepository';

/** Whether there is a message of that name; a row may have outlived it. */
export function isMessage(event: string): boolean {
  return MESSAGES.some((message) => message.event === event);
}

/** A text as its editor sees it: with the placeholders it may use. */
export function toTemplateView(row: TemplateRow): ReviewMessageTemplate {
  const { id, event, language, subject, body, edited, version } = row;
  const message = getMessage(event);
  return {
    id,
    event,
    language,
    subject,
    body,
    edited,
    version,
    reminder: message.reminder ?? false,
    updatedAt: toInstant(row.updatedAt),
    placeholders: placeholdersOf(message, language),
  };
}

/** What a text will look like, filled with sample data, and what is wrong with it; the sentences in the editor's language. */
export function previewTemplate(
  { event, language, ...text }: MessageText & { event: string; language: Locale },
  locale: Locale,
): MessagePreview {
  if (!isMessage(event)) throw new Refusal('not-found');
  const message = getMessage(event);
  const issues = judgeTemplate(message, text).map((issue) => ({
    ...issue,
    message: inLocale(issue.message, locale),
  }));
  const { subject, text: plain, html } = renderSample(message, text, language);
  return { ok: issues.length === 0, issues, subject, text: plain, html };
}
