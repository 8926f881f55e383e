import type { listGuides as operation, Locale, OutputOf } from '@zaoce/domain';
import { toInstant } from '@zaoce/platform';
import type { Knex } from 'knex';
import { publishedFrom } from '../shared/published';

interface GuideLine {
  slug: string;
  title: string;
  title_en: string | null;
  rule_key: string | null;
  published_at: Date;
}

/** The titles of all guides in a language, Chinese where one is not translated, in the order of their menu. */
export async function listGuides(db: Knex, locale: Locale): Promise<OutputOf<typeof operation>> {
  const rows: GuideLine[] = await publishedFrom(db, 'guides')
    .select(
      'published.slug',
      'published.title',
      'published.title_en',
      'published.rule_key',
      'published.published_at',
    )
    .orderByRaw('coalesce(published.sort_order, 0), draft.id');
  return rows.map((row) => ({
    slug: row.slug,
    title: (locale === 'en' && row.title_en) || row.title,
    ruleKey: row.rule_key,
    updatedAt: toInstant(row.published_at),
  }));
}
