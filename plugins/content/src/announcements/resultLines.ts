import type { resultLine } from '@zaoce/domain';
import type { Strapi } from '@zaoce/platform';
import type { Knex } from 'knex';
import type { z } from 'zod';

export type ResultLine = z.output<typeof resultLine>;

/** Gives the lines of a published result notice, as they were when it was published. */
export type ResultLineSource = (db: Knex, resultNoticeId: number) => Promise<ResultLine[]>;

const sources = new WeakMap<object, ResultLineSource>();

/** Called once by whoever keeps the result notices (the register, which stands above this plugin). */
export function setResultLineSource(strapi: Strapi, source: ResultLineSource): void {
  sources.set(strapi, source);
}

/** The lines shown beneath an announcement; none for one that announces no results. */
export async function resultLinesOf(strapi: Strapi, resultNoticeId: number | null): Promise<ResultLine[]> {
  const source = sources.get(strapi);
  if (resultNoticeId === null || !source) return [];
  return source(strapi.db.connection, resultNoticeId);
}
