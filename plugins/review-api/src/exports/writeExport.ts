import { createHash } from 'node:crypto';
import { inLocale, type ExportFormat, type Locale } from '@zaoce/domain';
import { readInBatches, type Transaction } from '@zaoce/platform';
import type { Cell } from './format/cell';
import { FORMATS } from './format/formats';
import type { ExportAsk, ExportSource } from './source';

export interface ExportOrder {
  source: ExportSource;
  format: ExportFormat;
  locale: Locale;
}

/** How far a file has got; the digest is known at the end. */
export interface Written {
  rows: number;
  bytes: number;
  sha256: string | null;
}

const BATCH = 1000;

/**
 * The bytes of a list's file, in constant memory: rows are read by a cursor as fast as the bytes are taken, all as they
 * were at one moment. Whoever stops taking ends the query.
 * @param written is kept up to date
 */
export async function* writeExport(
  ask: ExportAsk,
  order: ExportOrder,
  written: Written,
): AsyncGenerator<Buffer> {
  const digest = createHash('sha256');
  const trx = await ask.strapi.db.connection.transaction({
    isolationLevel: 'repeatable read',
    readOnly: true,
  });
  try {
    for await (const bytes of await openFile(trx, ask, order, written)) {
      digest.update(bytes);
      written.bytes += bytes.length;
      yield bytes;
    }
    written.sha256 = digest.digest('hex');
  } finally {
    await trx.rollback();
  }
}

async function openFile(
  trx: Transaction,
  ask: ExportAsk,
  { source, format, locale }: ExportOrder,
  written: Written,
): Promise<AsyncGenerator<Buffer>> {
  const list = await source.open(trx, ask);
  async function* rows(): AsyncGenerator<Cell[][]> {
    for await (const batch of readInBatches<unknown>(trx, list.rows, BATCH)) {
      yield await list.toCells(batch, locale);
      written.rows += batch.length;
    }
  }
  return FORMATS[format].write({
    name: inLocale(source.label, locale),
    headings: source.headings.map((heading) => inLocale(heading, locale)),
    total: await list.count(),
    rows: rows(),
  });
}
