import { shortContentHash, type FormCode } from '@zaoce/domain';
import type { ScanRow } from './repository';

/**
 * What a stamped form says about itself: its code names the content it was printed with. When the code cannot be read,
 * the form is taken for the one printed last, and the reviewer is told to compare.
 */
export function checkFormCode(
  code: FormCode | null,
  form: { contentHash: string; printedHash: string | null },
): Pick<ScanRow, 'form_check' | 'form_hash'> {
  if (!code) {
    return { form_check: 'unreadable', form_hash: form.printedHash && shortContentHash(form.printedHash) };
  }
  const current = code.hash === shortContentHash(form.contentHash);
  return { form_check: current ? 'current' : 'stale', form_hash: code.hash };
}
