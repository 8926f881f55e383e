import { Refusal } from '@zaoce/domain';
import { recordAudit } from '@zaoce/audit';
import { dropReminders, notify } from '@zaoce/notification';
import { inTransaction, type Actor, type Strapi, type Transaction } from '@zaoce/platform';
import { lockApplicant, updateApplicant, type ApplicantRow } from './applicantRows';
import { checkContact, type ContactChange } from './contactRules';

export interface UpdateContactRequest {
  actor: Actor;
  change: ContactChange;
  version: number;
  ip: string;
  requestId: string;
  now: Date;
}

const COLUMNS = {
  mobile: 'mobile',
  email: 'email',
  telephone: 'telephone',
  address: 'address',
  postalCode: 'postal_code',
  educationLevel: 'education_level',
  employerAddress: 'employer_address',
  employerPostalCode: 'employer_postal_code',
  language: 'language',
  reminders: 'reminders',
} as const satisfies Record<keyof ContactChange, keyof ApplicantRow>;

/** 基本信息修改: contact data only. A change of e-mail is told to the former address. */
export async function updateContact(strapi: Strapi, request: UpdateContactRequest): Promise<void> {
  const { values, issues } = checkContact(request.change);
  if (issues.length > 0) throw new Refusal('rule-refused', { issues });
  await inTransaction(strapi, async (trx) => {
    const applicant = await lockApplicant(trx, request.actor.userId);
    if (applicant.version !== request.version) throw new Refusal('stale-version');
    const changed = changedFields(applicant, values);
    if (changed.length === 0) return;
    const columns = Object.fromEntries(changed.map((field) => [COLUMNS[field], values[field]]));
    await updateApplicant(trx, applicant.id, { ...columns, version: applicant.version + 1 }, request.now);
    if (values.reminders === false) await dropReminders(trx, request.actor.userId);
    if (changed.includes('email')) await tellFormerAddress(trx, applicant, values.email ?? '');
    await record(trx, applicant, changed, request);
  });
}

function changedFields(applicant: ApplicantRow, values: ContactChange): (keyof ContactChange)[] {
  return (Object.keys(COLUMNS) as (keyof ContactChange)[]).filter(
    (field) => values[field] !== undefined && values[field] !== applicant[COLUMNS[field]],
  );
}

async function tellFormerAddress(trx: Transaction, applicant: ApplicantRow, newEmail: string): Promise<void> {
  await notify(trx, {
    event: 'email-changed',
    key: `email-changed:${applicant.id}:${applicant.version + 1}`,
    recipient: {
      userId: applicant.user_id,
      name: applicant.name,
      email: applicant.email,
      mobile: applicant.mobile,
      language: applicant.language === 'en' ? 'en' : 'zh-CN',
    },
    params: { newEmail },
  });
}

/** Names of the fields only: the trail is kept for ever and must not become a second register of addresses. */
async function record(
  trx: Transaction,
  applicant: ApplicantRow,
  fields: string[],
  { actor, ip, requestId }: UpdateContactRequest,
): Promise<void> {
  await recordAudit(trx, {
    action: 'applicant.contact-changed',
    actor,
    subject: { type: 'applicant', id: applicant.id },
    authorityCode: applicant.authority_code,
    ip,
    requestId,
    details: { fields },
  });
}
