import { recordAudit } from '@zaoce/audit';
import { Refusal } from '@zaoce/domain';
import { inTransaction, type Actor, type Strapi } from '@zaoce/platform';
import { findRegistration } from '../registrations/repository';
import type { RegistrationRow } from '../registrations/row';
import { issueDecision } from '../decisions/issueDecision';
import { certificatePdf } from './certificatePdf';
import { changeRecordsPdf } from './changeRecordsPdf';
import { sealPdf } from './sealPdf';

/** A PDF with the name it is saved under. */
export interface NamedPdf {
  bytes: Buffer;
  fileName: string;
}

/** The certificate of a registration in the actor's scope (404 outside); the look is in the audit trail. */
export async function readCertificate(strapi: Strapi, actor: Actor, id: number): Promise<NamedPdf> {
  const row = await admitReader(strapi, actor, id, 'certificate');
  const { bytes } = await certificatePdf(strapi, row.id);
  return { bytes, fileName: `注册证书-${digitsOf(row)}.pdf` };
}

/** The change-record page of a registration in the actor's scope (404 outside); the look is in the audit trail. */
export async function readChangeRecords(strapi: Strapi, actor: Actor, id: number): Promise<NamedPdf> {
  const row = await admitReader(strapi, actor, id, 'change-records');
  return { bytes: await changeRecordsPdf(strapi, row.id), fileName: `变更栏-${digitsOf(row)}.pdf` };
}

/** The picture of the practice seal in the actor's scope (404 outside, 409 unless live); the look is in the audit trail. */
export async function readSeal(strapi: Strapi, actor: Actor, id: number): Promise<NamedPdf> {
  const row = await admitReader(strapi, actor, id, 'seal');
  return { bytes: await sealPdf(strapi, row.id), fileName: `执业专用章印模-${row.seal_number}.pdf` };
}

/** The decision that revoked a registration in the actor's scope (404 outside and where there is none); the look is in the audit trail. */
export async function readRevocation(strapi: Strapi, actor: Actor, id: number): Promise<NamedPdf> {
  const row = await admitReader(strapi, actor, id, 'revocation-decision');
  const { bytes, number } = await issueDecision(strapi, row.id);
  return { bytes, fileName: `撤销注册决定书-${number}.pdf` };
}

async function admitReader(strapi: Strapi, actor: Actor, id: number, kind: string): Promise<RegistrationRow> {
  return inTransaction(strapi, async (trx) => {
    const row = await findRegistration(trx, actor, id);
    if (!row) throw new Refusal('not-found');
    const subject = { type: 'registration', id };
    const { authority_code: authorityCode } = row;
    await recordAudit(trx, { action: 'document.viewed', actor, subject, authorityCode, details: { kind } });
    return row;
  });
}

function digitsOf(row: RegistrationRow): string {
  return row.certificate_number.slice(-14);
}
