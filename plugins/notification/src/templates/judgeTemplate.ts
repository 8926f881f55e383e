import type { Issue } from '@zaoce/domain';
import type { Message, MessageText } from '../messages/message';
import { placeholdersIn, unknownPlaceholders, withoutPlaceholders } from '../messages/placeholders';

const LIMITS = { subject: 150, body: 10_000 };

/**
 * What is wrong with an edited text, the same wherever it was edited: every problem at once, at `subject` or `body`.
 * Empty when it can be sent.
 */
export function judgeTemplate(message: Message, text: MessageText): Issue[] {
  return [
    ...judgePart('subject', text.subject),
    ...judgePart('body', text.body),
    ...findHeaderBreaks(text.subject),
    ...findUnknown(message, text, 'subject'),
    ...findUnknown(message, text, 'body'),
    ...findMissing(message, text),
  ];
}

type Part = keyof MessageText;

function judgePart(part: Part, value: string): Issue[] {
  const issues: Issue[] = [];
  if (value.trim() === '') issues.push(problem(part, 'empty', '不能为空。', 'It must not be empty.'));
  const limit = LIMITS[part];
  if (value.length > limit)
    issues.push(
      problem(part, 'too-long', `不能超过 ${limit} 个字符。`, `It must not exceed ${limit} characters.`),
    );
  if (/\{\{|\}\}/.test(withoutPlaceholders(value)))
    issues.push(
      problem(
        part,
        'unclosed-placeholder',
        '有一处 {{ 或 }} 没有成对，或者其中的名称不是字母和数字。',
        'A {{ or }} has no counterpart, or holds something other than letters and digits.',
      ),
    );
  return issues;
}

/** A line break in the subject would end the header and begin another. */
function findHeaderBreaks(subject: string): Issue[] {
  // Control characters and the two line separators of Unicode.
  if (!/[\p{Cc}\u2028\u2029]/u.test(subject)) return [];
  return [
    problem(
      'subject',
      'line-break',
      '主题只能有一行，不能含换行或控制字符。',
      'The subject is one line without line breaks or control characters.',
    ),
  ];
}

function findUnknown(message: Message, text: MessageText, part: Part): Issue[] {
  const only = { subject: '', body: '', [part]: text[part] };
  return unknownPlaceholders(message, only).map((name) =>
    problem(
      part,
      'unknown-placeholder',
      `没有占位符 {{${name}}}，这个消息可用：${message.params.join('、')}、recipient。`,
      `There is no placeholder {{${name}}}; this message has: ${message.params.join(', ')}, recipient.`,
    ),
  );
}

/** The subject is not everywhere read whole, so the body alone has to say it. */
function findMissing(message: Message, { body }: MessageText): Issue[] {
  const used = placeholdersIn(body);
  return message.required
    .filter((name) => !used.includes(name))
    .map((name) =>
      problem(
        'body',
        'missing-placeholder',
        `正文缺少必需的占位符 {{${name}}}。`,
        `The body lacks the placeholder {{${name}}}, which it needs.`,
      ),
    );
}

function problem(path: Part, code: string, zh: string, en: string): Issue {
  return { path, code, message: { zh, en } };
}
