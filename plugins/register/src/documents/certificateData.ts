import { chineseDate, specialtyName } from '@zaoce/domain';
import type { CertificateData, PracticeSealData } from '@zaoce/document';
import { publicUrl } from '@zaoce/platform';
import type { Holder } from '../registrations/holder';
import type { RegistrationRow } from '../registrations/row';
import { verifyUrl } from '../registrations/view';
import { issuerOf } from './issuer';

const GRADE = '二级造价工程师';

/** What the certificate of a registration says; `photo` is a data URL. The seal is issued with it (domain.md 8). */
export function certificateData(row: RegistrationRow, holder: Holder, photo?: string): CertificateData {
  return {
    name: row.holder_name,
    gender: GENDERS[holder.gender] ?? holder.gender,
    birthDate: chineseDate(holder.birth_date),
    specialty: specialtyName(row.specialty).zh,
    certificateNumber: row.certificate_number,
    employer: row.employer_name,
    validFrom: chineseDate(row.valid_from),
    validTo: chineseDate(row.valid_to),
    issuer: issuerOf(row.authority_code),
    issuedOn: chineseDate(row.issued_on),
    photo,
    verificationUrl: verifyUrl(row),
    queryAddress: `${publicUrl()}/verify`,
    ...(row.reprints > 0 && { reprint: `第 ${row.reprints} 次补发` }),
    seal: sealData(row),
  };
}

/** What the practice seal of a registration says. */
export function sealData(row: RegistrationRow): PracticeSealData {
  return {
    grade: GRADE,
    name: row.holder_name,
    sealNumber: row.seal_number,
    employer: row.employer_name,
    validity: `有效期至${chineseDate(row.valid_to)}`,
  };
}

const GENDERS: Record<string, string> = { male: '男', female: '女' };
