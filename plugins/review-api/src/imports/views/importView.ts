import { describeFileProblem, inLocale, type ImportView, type Locale } from '@zaoce/domain';
import { toInstant } from '@zaoce/platform';
import type { ImportRow } from '../importRepository';

/** How long a checked import may be carried out, and its wrong rows be read. */
export const KEPT_DAYS = 7;
const DAY_MS = 86_400_000;

/** An import as the API shows it. */
export function toImportView(row: ImportRow, locale: Locale): ImportView {
  return {
    id: row.id,
    list: row.list,
    channel: row.channel,
    state: row.state,
    dryRun: row.dry_run,
    fileName: row.file_name,
    fileSize: row.file_size,
    authorityCode: row.authority_code,
    rowsRead: row.rows_read,
    progress: Math.round(row.progress * 1000) / 1000,
    counts: {
      new: row.rows_new,
      changed: row.rows_changed,
      same: row.rows_same,
      wrong: row.rows_wrong,
    },
    problems: row.problems.map(({ code, params }) => ({
      code,
      message: inLocale(describeFileProblem(code, params), locale),
    })),
    createdBy: row.created_by_name,
    createdAt: toInstant(row.created_at),
    checkedAt: toInstant(row.checked_at),
    committedBy: row.committed_by_name,
    committedAt: toInstant(row.committed_at),
    expiresAt: new Date(row.created_at.getTime() + KEPT_DAYS * DAY_MS).toISOString(),
    version: row.version,
  };
}
