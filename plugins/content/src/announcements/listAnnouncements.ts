import type { AnnouncementSummary } from '@zaoce/domain';
import { escapeLike, toInstant } from '@zaoce/platform';
import type { Knex } from 'knex';
import { excerptOf } from './excerpt';
import { orderAnnouncements, selectAnnouncements, visibleAnnouncements, type AnnouncementRow } from './row';

export interface AnnouncementQuery {
  page: number;
  pageSize: number;
  /** Words in title or text. */
  q?: string | undefined;
  kind?: AnnouncementRow['kind'] | undefined;
}

/** A page of announcements and how many there are: two queries. */
export async function listAnnouncements(
  db: Knex,
  wanted: AnnouncementQuery,
  now: Date,
): Promise<{ rows: AnnouncementSummary[]; total: number }> {
  const matching = visibleAnnouncements(db, now).modify((query: Knex.QueryBuilder) => {
    if (wanted.kind) void query.where('published.kind', wanted.kind);
    const words = wanted.q?.trim();
    if (!words) return;
    const pattern = `%${escapeLike(words)}%`;
    void query.where((either) => {
      void either.whereILike('published.title', pattern).orWhereILike('published.body', pattern);
    });
  });
  const counted = await matching.clone().count<{ total: string }[]>('* as total');
  const rows = (await orderAnnouncements(selectAnnouncements(matching.clone(), db))
    .offset((wanted.page - 1) * wanted.pageSize)
    .limit(wanted.pageSize)) as AnnouncementRow[];
  return { rows: rows.map(toSummary), total: Number(counted[0]?.total ?? 0) };
}

/** What lists show of an announcement. */
export function toSummary(row: AnnouncementRow): AnnouncementSummary {
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    pinned: row.pinned ?? false,
    publishedAt: toInstant(row.shown_at),
    excerpt: excerptOf(row.body, row.excerpt),
  };
}
