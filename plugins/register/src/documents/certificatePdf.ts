import { recordAudit, SYSTEM_ACTOR } from '@zaoce/audit';
import { certificate, findOrIssue, jpegSource, pressOf, type IssuedDocument } from '@zaoce/document';
import { Refusal, today } from '@zaoce/domain';
import { theStore, type Strapi } from '@zaoce/platform';
import { findHolder } from '../registrations/holder';
import { findRegistrationById } from '../registrations/repository';
import { certificateData } from './certificateData';
import { issuerOf } from './issuer';
import { revisionOf } from './revision';
import { refuseUnlessLive } from './withheld';

/**
 * The signed certificate of a registration as it stands: the one that was issued, or a new one when it says something else
 * by now (new employer, new validity). One that is not live has none (409 with the state). Whoever calls has checked that
 * the person may have it.
 */
export async function certificatePdf(
  strapi: Strapi,
  registrationId: number,
  now = new Date(),
): Promise<IssuedDocument> {
  const row = await findRegistrationById(strapi.db.connection, registrationId);
  if (!row) throw new Refusal('not-found');
  refuseUnlessLive(row, today(now));
  const data = certificateData(row, await findHolder(strapi.db.connection, row.applicant_id));
  const key = {
    kind: 'certificate',
    subjectType: 'registration',
    subjectId: row.id,
    revision: revisionOf({ ...data, photo: row.photo_key }),
  };
  const details = { name: issuerOf(row.authority_code), reason: '签发注册证书', location: data.queryAddress };
  const produce = async () => {
    const photo = row.photo_key ? jpegSource(await theStore().get(row.photo_key)) : undefined;
    return pressOf(strapi).printSigned(certificate({ ...data, photo }), details);
  };
  const authorityCode = row.authority_code;
  const subject = { type: 'registration', id: row.id };
  return findOrIssue(
    strapi,
    {
      key,
      produce,
      record: (trx, { digest }) =>
        recordAudit(trx, {
          action: 'document.issued',
          actor: SYSTEM_ACTOR,
          subject,
          authorityCode,
          details: { kind: key.kind, revision: key.revision, digest },
        }),
    },
    now,
  );
}
