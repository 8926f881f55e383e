import { Refusal, type ExportedResource, type ExportFormat, type Locale } from '@zaoce/domain';
import { atOneMoment } from '@zaoce/platform';
import { describeWanted } from './describeWanted';
import type { ExportAsk } from './source';
import { SOURCES } from './sources';
import type { ExportOrder } from './writeExport';

/** A list that somebody asked for, and may have. */
export interface AskedExport {
  ask: ExportAsk;
  order: ExportOrder;
  /** How many rows it has now. */
  rows: number;
  requestId: string;
  ip: string;
}

/** What a request for a list's file says. */
export interface ExportRequest {
  resource: ExportedResource;
  format: ExportFormat;
  language?: Locale | undefined;
  sort?: string | undefined;
  filter?: string | undefined;
}

/** Whether somebody may have it, whether the list understands what is asked of it, and how much it is. */
export async function readAsked(
  caller: Pick<ExportAsk, 'strapi' | 'actor' | 'now'> & { locale: Locale; requestId: string; ip: string },
  { resource, format, language, sort, filter }: ExportRequest,
): Promise<AskedExport> {
  const { strapi, actor, now, locale, requestId, ip } = caller;
  const source = SOURCES[resource];
  if (source.access === 'public' || !source.access.includes(actor.role)) throw new Refusal('not-allowed');
  const ask = { strapi, actor, now, sort, filter };
  const rows = await atOneMoment(strapi.db.connection, async (trx) => (await source.open(trx, ask)).count());
  return { ask, order: { source, format, locale: language ?? locale }, rows, requestId, ip };
}

/** What the trail says about it. */
export function describeAsked({ ask, order, rows }: AskedExport): Record<string, unknown> {
  return { format: order.format, language: order.locale, ...describeWanted(ask), rows };
}
