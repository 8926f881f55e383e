import type { Issue } from '../../refusal';
import type { FilingContext } from '../gatherFacts';

/** One missing thing. `section` is the step of the portal where it is put right. */
export interface MissingItem extends Issue {
  section: string;
}

/** The printed application form, by hashes of the filing's canonical content. */
export interface FormFacts {
  /** Of the content as it is now. */
  contentHash: string;
  /** Of the content printed last; null when it was never printed. */
  printedHash: string | null;
  /**
   * Of the content under the stamp: read from the QR code of the uploaded scan, else what was printed last when it was
   * uploaded; null when none is uploaded. The short form of the QR code is enough.
   */
  stampedHash: string | null;
}

export interface CompletenessInput extends FilingContext {
  /** The ID number on record, for the upgrade of a 15-digit one. */
  idNumber?: string | null;
  scans: readonly { kind: string }[];
  form: FormFacts;
}
