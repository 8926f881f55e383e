import { addDays, addYears, authorityName, MINISTRY, REVOCATION_GROUNDS, today } from '@zaoce/domain';
import type { Bilingual, IsoDate, RevocationGroundCode } from '@zaoce/domain';
import { notify } from '@zaoce/notification';
import { publicUrl, type Actor } from '@zaoce/platform';
import { insertBan } from '../bans/repository';
import { writeRevocation } from '../decisions/writeRevocation';
import { findRecipient } from '../registrations/holder';
import { toReviewRegistration, type ReviewRegistration } from '../registrations/listRegistrations';
import type { FullRegistrationRow } from '../registrations/row';
import { changeRegister, type RegisterCaller, type RegisterWork } from '../work';
import { refuseUnlessIn } from './decision';
import { endRegistration } from './endRegistration';
import { lockSeen } from './lockSeen';

export interface Revocation {
  ground: RevocationGroundCode;
  text: string;
}

/**
 * 撤销注册 by the ministry: the registration ends with both its numbers, a written decision tells the holder ground and
 * remedies, and where the ground says so he may not register for years (dossier 3.6). A lapsed registration can be revoked too.
 */
export function revokeRegistration(
  caller: RegisterCaller<Actor>,
  id: number,
  version: number,
  { ground, text }: Revocation,
): Promise<ReviewRegistration> {
  return changeRegister(caller, async (work) => {
    const row = await lockSeen(work, caller.actor, id, version);
    refuseUnlessIn(row, ['live', 'suspended', 'lapsed'], work.now);
    const ending = { act: 'revoked', state: 'revoked', reason: 'revoked' } as const;
    const decision = { filingId: null, authorityCode: MINISTRY, ground, text };
    const revoked = await endRegistration(work, row, ending, decision);
    const until = await ban(work, caller.actor, revoked, { ground, text });
    await writeRevocation(work, revoked, { ground, text, bannedUntil: until });
    await tellHolder(work, revoked, { ground, text }, until);
    return toReviewRegistration(revoked, today(work.now));
  });
}

/** The last day of the ban, or null where the ground brings none: on the anniversary the years are over. */
async function ban(
  { trx, now }: RegisterWork,
  actor: Actor,
  row: FullRegistrationRow,
  { ground, text }: Revocation,
): Promise<IsoDate | null> {
  const { banYears } = REVOCATION_GROUNDS[ground];
  if (banYears === 0) return null;
  const from = today(now);
  const until = addDays(addYears(from, banYears), -1);
  await insertBan(trx, {
    applicant_id: row.applicant_id,
    registration_id: row.id,
    from_on: from,
    until_on: until,
    ground,
    text,
    actor_id: actor.userId,
  });
  return until;
}

async function tellHolder(
  { trx, now }: RegisterWork,
  row: FullRegistrationRow,
  { ground, text }: Revocation,
  until: string | null,
): Promise<void> {
  const recipient = await findRecipient(trx, row.applicant_id);
  if (!recipient) return;
  const { zh, en } = REVOCATION_GROUNDS[ground];
  await notify(trx, {
    event: 'registration-revoked',
    recipient,
    key: `registration:${row.id}:revoked`,
    params: {
      certificateNumber: row.certificate_number,
      office: authorityName(MINISTRY),
      ground: { zh: `${zh}\n${text}`, en: `${en}\n${text}` },
      revokedOn: today(now),
      ban: until ? banSentence(until) : '',
      link: publicUrl(),
    },
  });
}

function banSentence(until: string): Bilingual {
  return {
    zh: `您在 ${until} 前（含当日）不得申请注册。`,
    en: `You may not apply for registration until the end of ${until}.`,
  };
}
