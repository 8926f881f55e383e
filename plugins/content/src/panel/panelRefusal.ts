import { errors } from '@strapi/utils';
import type { Bilingual, Issue } from '@zaoce/domain';

/** JSON as the panel hands it over: a value, or its text. Text that is none becomes nothing. */
export function readEntered(input: unknown): unknown {
  if (typeof input !== 'string') return input;
  try {
    return JSON.parse(input) as unknown;
  } catch {
    return undefined;
  }
}

/** What is being saved: its name, and the field of the entry under which the panel shows the problems. */
export interface PanelEntry {
  zh: string;
  field: string;
}

/** Tells the panel why an entry was not saved: every problem at its place, in both languages. */
export function panelRefusal({ zh, field }: PanelEntry, issues: readonly Issue[]): Error {
  const sentences = issues.map(({ path, message }) => `${path || field}：${message.zh} ${message.en}`);
  return new errors.ValidationError(
    `${zh}有 ${issues.length} 处问题，未保存 / not saved：\n${sentences.join('\n')}`,
    {
      errors: issues.map(({ path, message }) => ({
        path: [field],
        message: `${path}：${message.zh}`,
        name: 'ValidationError',
      })),
    },
  );
}

/** Tells the panel that something is not done there at all. Of a 403 it would show the word “Forbidden” alone. */
export function panelNo({ zh, en }: Bilingual): Error {
  return new errors.ValidationError(`${zh} ${en}`);
}
