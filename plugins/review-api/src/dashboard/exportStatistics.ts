import { Readable } from 'node:stream';
import { inLocale, type ExportFormat, type Locale, type StatisticsQuery } from '@zaoce/domain';
import { fileAnswer, type Actor, type FileAnswer, type Strapi } from '@zaoce/platform';
import { exportFileName } from '../exports/fileName';
import type { Cell } from '../exports/format/cell';
import { FORMATS } from '../exports/format/formats';
import { recordExportNow } from '../exports/recordExport';
import { statistics } from './statistics';
import { STATISTICS_COLUMNS, statisticsLines } from './statisticsLines';

const LABEL = { zh: '办理统计', en: 'Statistics' };

interface Asker {
  strapi: Strapi;
  actor: Actor;
  locale: Locale;
  now: Date;
  requestId: string;
  ip: string;
}

/** The statistics as a file, what the asker sees on the screen and no more; in the trail before the first byte leaves. */
export async function exportStatistics(
  { strapi, actor, locale, now, requestId, ip }: Asker,
  query: StatisticsQuery,
  format: ExportFormat,
): Promise<FileAnswer> {
  const lines = statisticsLines(await statistics(strapi, actor, query, now));
  const party = { actor, resource: 'statistics', requestId, ip };
  await recordExportNow(strapi, 'list.exported', party, { format, ...query, rows: lines.length });
  const file = FORMATS[format].write({
    name: inLocale(LABEL, locale),
    headings: STATISTICS_COLUMNS.map(({ heading }) => inLocale(heading, locale)),
    total: lines.length,
    rows: inOneBatch(lines.map((line) => STATISTICS_COLUMNS.map(({ cell }) => cell(line, locale)))),
  });
  const name = exportFileName({ label: LABEL }, actor, { format, locale, now });
  return fileAnswer(Readable.from(file, { objectMode: false }), name, FORMATS[format].mediaType);
}

async function* inOneBatch(rows: Cell[][]): AsyncGenerator<Cell[][]> {
  yield rows;
}
