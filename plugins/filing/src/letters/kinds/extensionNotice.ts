import { chineseDate } from '@zaoce/domain';
import { extensionNotice as template } from '@zaoce/document';
import { z } from 'zod';
import { defineLetter } from '../defineLetter';

const body = z.object({
  reason: z.string(),
  workingDays: z.number(),
  dueOn: z.string(),
  dueProvisional: z.boolean(),
});

/** 延长办理期限告知书. */
export const extensionNotice = defineLetter({
  label: { zh: '延长办理期限告知书', en: 'Notice of an extended deadline' },
  mark: '延',
  body,
  async gather({ filing, text }) {
    return {
      reason: text ?? '',
      workingDays: filing.rule.extensionDays,
      dueOn: filing.due_on ? chineseDate(filing.due_on) : '',
      dueProvisional: filing.due_provisional,
    };
  },
  render: (head, content) => template({ ...head, ...content }),
});
