import { Refusal, type ResultNotice } from '@zaoce/domain';
import {
  countRows,
  escapeLike,
  type Actor,
  type ListPage,
  type ListRequest,
  type ListRows,
  type Strapi,
} from '@zaoce/platform';
import type { Knex } from 'knex';
import { z } from 'zod';
import { findNotice, listNoticeLines } from './repository';
import { NOTICE_COLUMNS, type NoticeRow } from './row';
import { scopeNotices } from './scope';
import { toNoticeView } from './view';

/** One notice with its lines; 404 outside of the actor's scope. */
export async function getNotice(db: Knex, actor: Actor, id: number): Promise<ResultNotice> {
  const row = await findNotice(db, actor, id);
  if (!row) throw new Refusal('not-found');
  return toNoticeView(row, await listNoticeLines(db, [id]));
}

const noticeFilter = z
  .object({
    id: z.union([z.coerce.number().int(), z.array(z.coerce.number().int()).max(500)]),
    state: z.enum(['draft', 'published']),
    q: z.string().trim().max(100),
  })
  .partial();

const SORTABLE: Record<string, string> = {
  id: 'id',
  number: 'number',
  title: 'title',
  state: 'state',
  createdAt: 'created_at',
  publishedAt: 'published_at_instant',
};

/** A page of notices within the actor's scope, newest first unless asked otherwise: three queries whatever its length. */
export async function listNotices(
  strapi: Strapi,
  actor: Actor,
  request: ListRequest,
): Promise<ListPage<ResultNotice>> {
  const { matching, rows, toViews } = openNotices(strapi.db.connection, actor, request);
  const total = await countRows(matching);
  const page = rows.offset(request.range.from).limit(request.range.to - request.range.from + 1);
  return { rows: await toViews((await page) as NoticeRow[]), total };
}

/** All notices within the actor's scope, as filtered and sorted. */
export function openNotices(db: Knex, actor: Actor, request: Pick<ListRequest, 'filter' | 'sort'>) {
  const filter = noticeFilter.safeParse(request.filter);
  if (!filter.success) throw new Refusal('malformed-request');
  const { id, state, q } = filter.data;
  const matching = scopeNotices(db('result_notices'), actor).modify((query: Knex.QueryBuilder) => {
    if (id !== undefined) void query.whereIn('id', [id].flat());
    if (state) void query.where({ state });
    if (!q) return;
    void query.where((either) => {
      void either.whereLike('title', `%${escapeLike(q)}%`).orWhere({ number: q });
    });
  });
  const rows = matching
    .clone()
    .select(...NOTICE_COLUMNS)
    .orderBy([
      { column: SORTABLE[request.sort?.field ?? ''] ?? 'id', order: request.sort?.order ?? 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  const toViews = (found: NoticeRow[]) => withLines(db, found);
  return { matching, rows, toViews } satisfies ListRows<ResultNotice>;
}

async function withLines(db: Knex, rows: NoticeRow[]): Promise<ResultNotice[]> {
  const lines = await listNoticeLines(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) =>
    toNoticeView(
      row,
      lines.filter((line) => line.notice_id === row.id),
    ),
  );
}
