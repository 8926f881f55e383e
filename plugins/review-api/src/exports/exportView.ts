import { today, type ExportView } from '@zaoce/domain';
import { toInstant } from '@zaoce/platform';
import type { ExportRow } from './exportRepository';

/** An export as whoever asked for it sees it. */
export function toExportView(row: ExportRow): ExportView {
  return {
    id: row.id,
    resource: row.resource,
    format: row.format,
    state: row.state,
    rowsDone: row.rows_done,
    rowsTotal: row.rows_total,
    fileName: row.file_name,
    bytes: row.bytes === null ? null : Number(row.bytes),
    sha256: row.digest,
    createdAt: toInstant(row.created_at),
    finishedAt: toInstant(row.finished_at),
    expiresOn: row.expires_at && today(row.expires_at),
  };
}
