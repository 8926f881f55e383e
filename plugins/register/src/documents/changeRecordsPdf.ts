import { changeRecordPage, pressOf } from '@zaoce/document';
import { chineseDate, Refusal, REGISTRATION_STATE_LABELS, specialtyName, today } from '@zaoce/domain';
import type { Strapi } from '@zaoce/platform';
import { effectiveState } from '../registrations/effectiveState';
import { findRegistrationById } from '../registrations/repository';
import { verifyUrl } from '../registrations/view';
import { listChangeLines } from './changeLines';
import { issuerOf } from './issuer';

/**
 * The change-record page of a registration, printed and signed when it is asked for: it states what held on that day, so
 * it is not kept. Whoever calls has checked that the person may have it.
 */
export async function changeRecordsPdf(
  strapi: Strapi,
  registrationId: number,
  now = new Date(),
): Promise<Buffer> {
  const db = strapi.db.connection;
  const row = await findRegistrationById(db, registrationId);
  if (!row) throw new Refusal('not-found');
  const issuer = issuerOf(row.authority_code);
  const page = changeRecordPage({
    name: row.holder_name,
    specialty: specialtyName(row.specialty).zh,
    certificateNumber: row.certificate_number,
    sealNumber: row.seal_number,
    employer: row.employer_name,
    validity: `${chineseDate(row.valid_from)} 至 ${chineseDate(row.valid_to)}`,
    state: REGISTRATION_STATE_LABELS[effectiveState(row, today(now))].zh,
    issuer,
    printedOn: chineseDate(today(now)),
    verificationUrl: verifyUrl(row),
    changes: await listChangeLines(db, row.id),
  });
  return pressOf(strapi).printSigned(page, {
    name: issuer,
    reason: '打印变更栏记录',
    location: verifyUrl(row),
  });
}
