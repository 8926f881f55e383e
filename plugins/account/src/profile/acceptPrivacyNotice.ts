import { recordAudit } from '@zaoce/audit';
import { inTransaction, type Actor, type Strapi } from '@zaoce/platform';
import { lockApplicant, updateApplicant } from './applicantRows';

export interface PrivacyNoticeRequest {
  actor: Actor;
  version: string;
  ip: string;
  requestId: string;
  now: Date;
}

/** Records that the privacy notice was shown and read. No contact datum changes, so that the profile's version stays. */
export async function acceptPrivacyNotice(strapi: Strapi, request: PrivacyNoticeRequest): Promise<void> {
  const { actor, version, ip, requestId, now } = request;
  await inTransaction(strapi, async (trx) => {
    const applicant = await lockApplicant(trx, actor.userId);
    await updateApplicant(
      trx,
      applicant.id,
      { privacy_notice_version: version, privacy_notice_at: now },
      now,
    );
    await recordAudit(trx, {
      action: 'account.privacy-notice-accepted',
      actor,
      subject: { type: 'applicant', id: applicant.id },
      authorityCode: applicant.authority_code,
      ip,
      requestId,
      details: { version },
    });
  });
}
