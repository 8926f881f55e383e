import type { ExportFormat } from '@zaoce/domain';
import { writeCsv } from './csv';
import type { Table } from './table';
import { writeXlsx } from './xlsx';

interface Format {
  mediaType: string;
  write(table: Table): AsyncGenerator<Buffer>;
}

/** The kinds of file a list can be had as. */
export const FORMATS: Record<ExportFormat, Format> = {
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (table) => writeXlsx(table),
  },
  csv: { mediaType: 'text/csv; charset=utf-8', write: writeCsv },
};
