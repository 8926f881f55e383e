import { pressOf, sealSheet } from '@zaoce/document';
import { chineseDate, Refusal, specialtyName, today } from '@zaoce/domain';
import type { Strapi } from '@zaoce/platform';
import { findRegistrationById } from '../registrations/repository';
import { verifyUrl } from '../registrations/view';
import { sealData } from './certificateData';
import { issuerOf } from './issuer';
import { refuseUnlessLive } from './withheld';

/**
 * The picture of the practice seal of a live registration, printed and signed when it is asked for: it shows employer and
 * validity as they are on that day, so it is not kept. Whoever calls has checked that the person may have it.
 */
export async function sealPdf(strapi: Strapi, registrationId: number, now = new Date()): Promise<Buffer> {
  const row = await findRegistrationById(strapi.db.connection, registrationId);
  if (!row) throw new Refusal('not-found');
  const day = today(now);
  refuseUnlessLive(row, day);
  const issuer = issuerOf(row.authority_code);
  const sheet = sealSheet({
    seal: sealData(row),
    certificateNumber: row.certificate_number,
    specialty: specialtyName(row.specialty).zh,
    issuer,
    printedOn: chineseDate(day),
    verificationUrl: verifyUrl(row),
  });
  return pressOf(strapi).printSigned(sheet, {
    name: issuer,
    reason: '打印执业专用章印模',
    location: verifyUrl(row),
  });
}
