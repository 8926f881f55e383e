import type { Locale, SearchHit } from '@zaoce/domain';
import { escapeLike } from '@zaoce/platform';
import type { Knex } from 'knex';
import { visibleAnnouncements } from '../announcements/row';
import { publishedFrom } from '../shared/published';
import { excerptAround } from './excerptAround';

/** Hits of each kind; whoever gets as many should look for something else. */
const LIMIT = 20;

interface FoundRow {
  id: number;
  title: string;
  body: string;
  title_en?: string | null;
  body_en?: string | null;
  slug?: string;
}

interface Room {
  kind: SearchHit['kind'];
  from: (db: Knex, now: Date) => Knex.QueryBuilder;
  title: string;
  body: string;
  isTranslated: boolean;
  order: string;
  pathOf: (row: FoundRow) => string;
}

const ROOMS: readonly Room[] = [
  {
    kind: 'guide',
    from: (db) => publishedFrom(db, 'guides').select('published.slug'),
    title: 'title',
    body: 'body',
    isTranslated: true,
    order: 'coalesce(published.sort_order, 0)',
    pathOf: ({ slug }) => `/guides/${slug}`,
  },
  {
    kind: 'faq',
    from: (db) => publishedFrom(db, 'faqs'),
    title: 'question',
    body: 'answer',
    isTranslated: true,
    order: 'coalesce(published.sort_order, 0)',
    pathOf: ({ id }) => `/faq#question-${id}`,
  },
  {
    kind: 'announcement',
    from: visibleAnnouncements,
    title: 'title',
    body: 'body',
    isTranslated: false,
    order: 'coalesce(published.publish_on, published.published_at) desc',
    pathOf: ({ id }) => `/announcements/${id}`,
  },
];

/**
 * What the public may read that holds every word looked for, in title or text, in either language; titles first.
 * Each room is read once from end to end: a few hundred texts, and words of two characters, for which PostgreSQL's
 * trigram index would not be used.
 */
export async function searchContent(db: Knex, q: string, locale: Locale, now: Date): Promise<SearchHit[]> {
  const words = [...new Set(q.split(/\s+/).filter(Boolean))].slice(0, 5);
  const found = await Promise.all(ROOMS.map((room) => searchRoom(db, room, words, locale, now)));
  return found.flat();
}

async function searchRoom(
  db: Knex,
  { kind, from, title, body, isTranslated, order, pathOf }: Room,
  words: readonly string[],
  locale: Locale,
  now: Date,
): Promise<SearchHit[]> {
  const columns = [title, body, ...(isTranslated ? [`${title}_en`, `${body}_en`] : [])];
  const query = from(db, now).select('draft.id', { title: `published.${title}`, body: `published.${body}` });
  if (isTranslated) void query.select({ title_en: `published.${title}_en`, body_en: `published.${body}_en` });
  for (const word of words) {
    const pattern = `%${escapeLike(word)}%`;
    void query.where((either) =>
      columns.forEach((column) => void either.orWhereILike(`published.${column}`, pattern)),
    );
  }
  const first = `%${escapeLike(words[0] ?? '')}%`;
  const rows = (await query
    .orderByRaw(`published.${title} not ilike ?, ${order}, draft.id desc`, [first])
    .limit(LIMIT)) as FoundRow[];
  return rows.map((row) => ({
    kind,
    id: row.id,
    title: (locale === 'en' && row.title_en) || row.title,
    excerpt: excerptAround((locale === 'en' && row.body_en) || row.body, words),
    path: pathOf(row),
  }));
}
