import { shortContentHash, type ScanView } from '@zaoce/domain';
import { toInstant } from '@zaoce/platform';
import type { ScanRow } from '../scans/repository';

/** A scan as the API shows it; whether a stamped form is still current is asked of the content as it is now. */
export function toScanView(scan: ScanRow, contentHash: string): ScanView {
  return {
    id: scan.id,
    kind: scan.kind,
    sha256: scan.digest,
    bytes: scan.bytes,
    width: scan.width,
    height: scan.height,
    fileName: scan.file_name,
    uploadedAt: toInstant(scan.uploaded_at),
    round: scan.round,
    formCheck: checkForm(scan, contentHash),
  };
}

function checkForm({ form_check, form_hash }: ScanRow, contentHash: string): ScanView['formCheck'] {
  if (form_check === 'unreadable' || form_check === 'not-applicable') return form_check;
  return form_hash === shortContentHash(contentHash) ? 'current' : 'stale';
}
