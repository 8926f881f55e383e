import type { FilingDetail, KnownRegistration } from '@zaoce/domain';

type Known = Pick<FilingDetail['known'], 'idNumberMasked' | 'registration'>;
type Read = (registration: KnownRegistration, known: Known) => string | null;

/** What the register holds for the fields of a filing that would change it. */
const HELD: Record<string, Read> = {
  'information.employerName': ({ employer }) => employer,
  'information.employerCreditCode': ({ employerCreditCode }) => employerCreditCode,
  'information.employerQualificationNumber': ({ employerQualificationNumber }) => employerQualificationNumber,
  'information.idNumber': (_registration, { idNumberMasked }) => idNumberMasked,
  'newEmployer.name': ({ employer }) => employer,
  'newEmployer.creditCode': ({ employerCreditCode }) => employerCreditCode,
  'transfer.authorityCode': ({ authorityCode }) => authorityCode,
};

/** Fields that only repeat the register; they are changed by a filing of their own. */
const REPEATED: Record<string, Read> = {
  'basic.employer.name': ({ employer }) => employer,
  'basic.employer.creditCode': ({ employerCreditCode }) => employerCreditCode,
};

/** The stored word that the register holds where a field would put another; null where it holds none. */
export function heldValue(path: string, known: Known): string | null {
  return read(HELD[path], known);
}

/** Whether a field says what the register says and is no matter of this filing, so that it is shown as known. */
export function isAsRegistered(path: string, text: string, known: Known): boolean {
  return text !== '' && read(REPEATED[path], known) === text;
}

function read(of: Read | undefined, known: Known): string | null {
  return (of && known.registration && of(known.registration, known)) ?? null;
}
