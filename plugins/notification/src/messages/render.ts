import type { Locale } from '@zaoce/domain';
import { escapeHtml } from './escapeHtml';
import { layOut } from './layout';
import type { MessageText, ParamValue } from './message';
import { fill, solePlaceholder } from './placeholders';
import { isList, linesOf, showIn, type Show } from './show';

export interface RenderedMessage {
  subject: string;
  /** The paragraphs alone, as plain text. */
  content: string;
  text: string;
  html: string;
}

/**
 * Fills a message: the same paragraphs as plain text and as HTML. A paragraph that is one placeholder shows a list as
 * bullet points, an address as a link and a code large; it disappears when its value is empty. Values are escaped;
 * line breaks in the subject become blanks, so that no value can add a header.
 *
 * @param unsubscribe address that stops messages of this kind; named under the text
 */
export function renderMessage(
  template: MessageText,
  params: Record<string, ParamValue>,
  language: Locale,
  unsubscribe?: string,
): RenderedMessage {
  const show = showIn(params, language);
  const subject = fill(template.subject, show).replace(/\s+/gu, ' ').trim();
  const paragraphs = template.body
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '' && !isEmpty(paragraph, show));
  const content = paragraphs.map((paragraph) => asText(paragraph, params, language, show)).join('\n\n');
  const html = paragraphs.map((paragraph) => asHtml(paragraph, params, language, show)).join('\n');
  return { subject, content, ...layOut({ subject, text: content, html }, language, unsubscribe) };
}

function asText(paragraph: string, params: Record<string, ParamValue>, language: Locale, show: Show): string {
  const value = params[solePlaceholder(paragraph) ?? ''];
  if (isList(value))
    return linesOf(value, language)
      .map((line) => `- ${line}`)
      .join('\n');
  return fill(paragraph, show);
}

function asHtml(paragraph: string, params: Record<string, ParamValue>, language: Locale, show: Show): string {
  const name = solePlaceholder(paragraph) ?? '';
  const value = params[name];
  if (isList(value)) {
    return `<ul>${linesOf(value, language)
      .map((line) => `<li>${withBreaks(line)}</li>`)
      .join('')}</ul>`;
  }
  if (name === 'code') return `<p class="code">${escapeHtml(show(name))}</p>`;
  if (typeof value === 'string' && /^https?:\/\//.test(value)) {
    return `<p><a href="${escapeHtml(value)}">${escapeHtml(value)}</a></p>`;
  }
  return `<p>${withBreaks(fill(paragraph, show))}</p>`;
}

function withBreaks(text: string): string {
  return escapeHtml(text).replace(/\n/g, '<br>');
}

function isEmpty(paragraph: string, show: Show): boolean {
  const name = solePlaceholder(paragraph);
  return name !== undefined && show(name).trim() === '';
}
