import { describePath, Refusal, registrationDrift, today } from '@zaoce/domain';
import { effectiveState, lockRegistrationsOf, readRegistered } from '@zaoce/register';
import { toKnownRegistration } from '../filings/knownRegistration';
import type { FilingRow } from '../filings/row';
import type { Work } from '../work';

/**
 * Refuses a decision about a registration that is not what it was when the filing was submitted (`registration-changed`,
 * every difference named): the decision would rest on what is no longer so. The registration stays locked, so that what
 * was found holds until the decision is written.
 */
export async function refuseChangedRegistration({ trx, now }: Work, filing: FilingRow): Promise<void> {
  const { registration_before: before } = filing;
  if (!before) return;
  await lockRegistrationsOf(trx, filing.applicant_id);
  const registered = await readRegistered(trx, before.id);
  if (!registered) throw new Refusal('not-found');
  const state = effectiveState({ state: registered.state, valid_to: registered.validTo }, today(now));
  const changed = registrationDrift(filing.rule, before, { ...toKnownRegistration(registered), state });
  if (changed.length === 0) return;
  throw new Refusal('registration-changed', {
    issues: changed.map((field) => ({
      path: `known.registration.${field}`,
      code: 'changed-since-submission',
      message: describeChange(`known.registration.${field}`),
    })),
  });
}

function describeChange(path: string) {
  const { zh, en } = describePath(path);
  return { zh: `${zh}在上报后有变化。`, en: `${en} has changed since the submission.` };
}
