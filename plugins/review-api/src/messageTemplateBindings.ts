import * as contract from '@zaoce/domain';
import {
  getMessageTemplate,
  listMessageTemplates,
  previewTemplate,
  resetTemplate,
  saveTemplate,
} from '@zaoce/content';
import { actorOf, answer, bindOperation, type Answer, type Binding } from '@zaoce/platform';
import { z } from 'zod';
import { listAnswer } from './dialect/listAnswer';
import { readList } from './dialect/readList';

const filter = z.strictObject({
  event: z.string().max(60).optional(),
  language: z.enum(['zh-CN', 'en']).optional(),
  edited: z.boolean().optional(),
});

/** The texts of the office's messages: seen and edited by the system administrator. */
export const messageTemplateBindings: Binding[] = [
  bindOperation(contract.listMessageTemplates, async ({ strapi, query }) => {
    const list = readList(query, filter, ['id', 'event', 'updatedAt']);
    const all = await listMessageTemplates(strapi.db.connection);
    const rows = all
      .filter((row) => list.ids === null || list.ids.includes(row.id))
      .filter((row) => matches(row, list.filter))
      .sort(by(list.sort));
    const part = rows.slice(list.offset, list.offset + list.limit);
    return listAnswer('message-templates', { rows: part, total: rows.length }, list.offset);
  }),
  bindOperation(contract.previewMessageTemplate, ({ body, locale }) =>
    Promise.resolve(answer(previewTemplate(body, locale))),
  ),
  bindOperation(contract.getMessageTemplate, ({ strapi, params }) =>
    versioned(getMessageTemplate(strapi.db.connection, params.id)),
  ),
  bindOperation(contract.saveMessageTemplate, ({ params, body, ...call }) =>
    versioned(saveTemplate({ ...call, id: params.id, actor: actorOf(call) }, body)),
  ),
  bindOperation(contract.resetMessageTemplate, ({ params, ...call }) =>
    versioned(resetTemplate({ ...call, id: params.id, actor: actorOf(call) })),
  ),
];

type View = contract.ReviewMessageTemplate;

function matches(row: View, { event, language, edited }: z.output<typeof filter>): boolean {
  return (
    (event === undefined || row.event === event) &&
    (language === undefined || row.language === language) &&
    (edited === undefined || row.edited === edited)
  );
}

function by({ field, order }: { field: string; order: 'asc' | 'desc' }) {
  const sign = order === 'asc' ? 1 : -1;
  return (a: View, b: View) => {
    const [x, y] = [a[field as keyof View], b[field as keyof View]];
    return sign * (x < y ? -1 : x > y ? 1 : a.id - b.id);
  };
}

async function versioned(work: Promise<View>): Promise<Answer<View>> {
  const view = await work;
  return answer(view, { version: view.version });
}
