import type { listFaqs as operation, Locale, OutputOf } from '@zaoce/domain';
import { escapeLike } from '@zaoce/platform';
import type { Knex } from 'knex';
import { publicAddresses } from '../media/place';
import { publishedFrom } from '../shared/published';

interface FaqRow {
  id: number;
  topic: string;
  question: string;
  answer: string;
  question_en: string | null;
  answer_en: string | null;
}

/** Questions and answers in a language; where a translation is missing the Chinese text stands. */
export async function listFaqs(db: Knex, locale: Locale, q?: string): Promise<OutputOf<typeof operation>> {
  const query = publishedFrom(db, 'faqs')
    .select(
      'draft.id',
      'published.topic',
      'published.question',
      'published.answer',
      'published.question_en',
      'published.answer_en',
    )
    .orderByRaw('coalesce(published.sort_order, 0), draft.id');
  if (q?.trim()) searchFaqs(query, `%${escapeLike(q.trim())}%`);
  return ((await query) as FaqRow[]).map((row) => ({
    id: row.id,
    topic: row.topic,
    question: (locale === 'en' && row.question_en) || row.question,
    answer: publicAddresses((locale === 'en' && row.answer_en) || row.answer),
  }));
}

function searchFaqs(query: Knex.QueryBuilder, pattern: string): void {
  const columns = ['question', 'answer', 'question_en', 'answer_en'];
  void query.where((either) =>
    columns.forEach((column) => void either.orWhereILike(`published.${column}`, pattern)),
  );
}
