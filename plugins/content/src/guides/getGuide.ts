import { Refusal, type getGuide as operation, type Locale, type OutputOf } from '@zaoce/domain';
import { toInstant } from '@zaoce/platform';
import type { Knex } from 'knex';
import { publicAddresses } from '../media/place';
import { publishedFrom } from '../shared/published';

interface GuideRow {
  slug: string;
  title: string;
  body: string;
  title_en: string | null;
  body_en: string | null;
  rule_key: string | null;
  published_at: Date;
}

/** A guide in a language, Chinese where it is not translated; 404 when no published guide has the slug. */
export async function getGuide(db: Knex, slug: string, locale: Locale): Promise<OutputOf<typeof operation>> {
  const row: GuideRow | undefined = await publishedFrom(db, 'guides')
    .where('published.slug', slug)
    .orderBy('published.id', 'desc')
    .first(
      'published.slug',
      'published.title',
      'published.body',
      'published.title_en',
      'published.body_en',
      'published.rule_key',
      'published.published_at',
    );
  if (!row) throw new Refusal('not-found');
  const english = locale === 'en' && row.body_en;
  return {
    slug: row.slug,
    title: (locale === 'en' && row.title_en) || row.title,
    body: publicAddresses(english || row.body),
    ruleKey: row.rule_key,
    updatedAt: toInstant(row.published_at),
  };
}
