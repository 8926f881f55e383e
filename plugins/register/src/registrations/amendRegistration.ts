import { enqueue } from '@zaoce/jobs';
import { renderCertificateTask } from '../documents/renderCertificateTask';
import { insertEvent, type Act } from '../history/repository';
import type { RegisterWork } from '../work';
import { insertChangeRecords } from './changeRecords';
import { updateRegistration, type RegistrationChanges } from './repository';
import { STANDING_STATES, type FullRegistrationRow, type RegistrationState } from './row';

/**
 * The one way in which a registration changes: the next version of its row, the line of its history, a line of the
 * certificate's change column for every field that changed, the certificate rendered anew, the audit entry. All in the
 * caller's transaction; the row was locked in it.
 */
export async function amendRegistration(
  work: RegisterWork,
  row: FullRegistrationRow,
  act: Act,
  changes: RegistrationChanges,
): Promise<FullRegistrationRow> {
  const next = await updateRegistration(work.trx, row, changes, work.now);
  await insertEvent(work, next, act);
  await insertChangeRecords(work, row, next, act);
  if (isStanding(next.state)) await requestCertificate(work, next.id);
  noteAct(work, next, act);
  return next;
}

/** Has the certificate rendered once the change is there; a job that waits already is enough. */
export async function requestCertificate({ trx }: RegisterWork, registrationId: number): Promise<void> {
  await enqueue(trx, renderCertificateTask, { registrationId }, { key: `certificate:${registrationId}` });
}

/** Notes the audit entry of an act. */
export function noteAct(work: RegisterWork, row: FullRegistrationRow, act: Act): void {
  const { actor, requestId, ip } = work;
  work.audits.push({
    action: act.name === 'issued' ? 'registration.created' : `registration.${act.name}`,
    actor: { userId: actor.userId, name: actor.name, role: actor.role },
    subject: { type: 'registration', id: row.id },
    authorityCode: row.authority_code,
    ...(requestId && { requestId }),
    ...(ip && { ip }),
    details: {
      certificateNumber: row.certificate_number,
      filingId: act.filingId,
      ...(act.ground && { ground: act.ground }),
    },
  });
}

function isStanding(state: RegistrationState): boolean {
  return (STANDING_STATES as readonly RegistrationState[]).includes(state);
}
