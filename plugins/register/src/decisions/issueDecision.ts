import { recordAudit, SYSTEM_ACTOR } from '@zaoce/audit';
import { findContact } from '@zaoce/content';
import { findOrIssue, pressOf, revocationDecision, type IssuedDocument } from '@zaoce/document';
import { chineseDate, MINISTRY, Refusal } from '@zaoce/domain';
import { publicUrl, type Strapi } from '@zaoce/platform';
import { issuerOf } from '../documents/issuer';
import { findRegistrationById } from '../registrations/repository';
import { findDecision, type DecisionRow } from './repository';

const KIND = 'revocation-decision';

/**
 * The written decision that revoked a registration, signed; the same bytes however often it is asked for. 404 where there
 * is none. Whoever calls has checked that the person may have it.
 */
export async function issueDecision(
  strapi: Strapi,
  registrationId: number,
): Promise<IssuedDocument & { number: string }> {
  const registration = await findRegistrationById(strapi.db.connection, registrationId);
  const decision = await findDecision(strapi.db.connection, registrationId);
  if (!registration || !decision) throw new Refusal('not-found');
  const subject = { type: 'registration', id: registrationId };
  const document = await findOrIssue(strapi, {
    key: { kind: KIND, subjectType: subject.type, subjectId: subject.id, revision: decision.number },
    produce: () => print(strapi, decision),
    record: (trx, { digest }) =>
      recordAudit(trx, {
        action: 'document.issued',
        actor: SYSTEM_ACTOR,
        subject,
        authorityCode: registration.authority_code,
        details: { kind: KIND, number: decision.number, digest },
      }),
  });
  return { ...document, number: decision.number };
}

async function print(
  strapi: Strapi,
  { number, written_on: writtenOn, content }: DecisionRow,
): Promise<Buffer> {
  const contact = await findContact(strapi.db.connection, MINISTRY);
  const page = revocationDecision({
    ...content,
    authorityName: issuerOf(MINISTRY),
    documentNumber: number,
    issuedOn: chineseDate(writtenOn),
    contact: contact ? [`咨询电话：${contact.telephone}`] : [],
  });
  const details = { name: issuerOf(MINISTRY), reason: '撤销注册决定书', location: publicUrl() };
  return pressOf(strapi).printSigned(page, details);
}
