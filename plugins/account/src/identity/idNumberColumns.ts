import { maskIdNumber } from '@zaoce/domain';
import { theVault } from '@zaoce/platform';

/** One context for every table: a cipher may be copied from a qualification record to an applicant and on to a filing. */
export const ID_NUMBER_CONTEXT = 'id-number';

/** How an ID number is kept: sealed to be read, indexed to be found, masked to be listed. Never in plain text. */
export interface IdNumberColumns {
  id_number_cipher: string;
  id_number_index: string;
  id_number_masked: string;
}

/** The columns of a normalised 18-digit ID number (`parseIdNumber`). */
export function sealIdNumber(number: string): IdNumberColumns {
  return {
    id_number_cipher: theVault().sealText(number, ID_NUMBER_CONTEXT),
    id_number_index: indexIdNumber(number),
    id_number_masked: maskIdNumber(number),
  };
}

/** The ID number behind a cipher; whoever shows it to a person records that in the audit trail. */
export function openIdNumber(cipher: string): string {
  return theVault().openText(cipher, ID_NUMBER_CONTEXT);
}

/** The blind index by which a normalised ID number is looked up. */
export function indexIdNumber(number: string): string {
  return theVault().blindIndex(number);
}
