import { recordAudit, type AuditAction, type AuditEntry } from '@zaoce/audit';
import type { Transaction } from '@zaoce/platform';
import type { ImportRow } from './importRepository';

/** Records what happened to an import: which list, how many rows, which file; never a person. */
export async function noteImport(
  trx: Transaction,
  action: AuditAction,
  row: ImportRow,
  by: Pick<AuditEntry, 'actor' | 'requestId' | 'ip'>,
): Promise<void> {
  await recordAudit(trx, {
    ...by,
    action,
    subject: { type: 'import', id: row.id },
    authorityCode: row.authority_code,
    details: {
      list: row.list,
      bytes: row.file_size,
      ...(row.file_digest ? { sha256: row.file_digest } : {}),
      ...(action === 'import.started'
        ? {}
        : { new: row.rows_new, changed: row.rows_changed, same: row.rows_same, wrong: row.rows_wrong }),
    },
  });
}
