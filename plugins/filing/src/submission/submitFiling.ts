import { explainEligibility, problemAt, Refusal, type FilingDetail, type Issue } from '@zaoce/domain';
import { lockRegistrationsOf } from '@zaoce/register';
import type { Actor } from '@zaoce/platform';
import { computeChecks } from '../checks/computeChecks';
import { openDossier, type Dossier } from '../filings/dossier';
import { assertMay, lockFiling } from '../filings/lockFiling';
import type { FilingRow } from '../filings/row';
import { listItems, type ItemRow } from '../items/repository';
import { gatherPerson, type Person } from '../people/personFacts';
import { insertRound } from '../rounds/repository';
import { refuseRetired } from '../rules/refuseRetired';
import { routeOf, targetOf } from '../rules/ruleOf';
import { applyTransition } from '../transition/applyTransition';
import { showFiling } from '../views/show';
import { change, type Caller, type Work } from '../work';
import { scheduleAcceptance } from './acceptance';
import { findMissingIn } from './completeness';

/**
 * Sends a filing in: refuses with everything that is missing at once (422), keeps what was submitted for ever, computes
 * the checks, fixes rule and route at the first time, and starts the first stage's clock.
 */
export async function submitFiling(
  caller: Caller<Actor>,
  id: number,
  version: number,
): Promise<FilingDetail> {
  return change(caller, async (work) => {
    const filing = await lockFiling(work, id, version);
    assertMay(filing, 'submit', work.actor, work.now);
    await refuseRetired(work, filing);
    // Whatever is judged about the person's registrations stays so until the filing is written.
    await lockRegistrationsOf(work.trx, filing.applicant_id);
    const dossier = await openDossier(work.trx, filing);
    const person = await gatherPerson(work.trx, work.actor, dossier.applicant, work.now, filing.id);
    const { late } = refuseUnlessEligible(person, filing);
    refuseIncomplete(dossier, await listItems(work.trx, filing.id), work.now);
    await keepRound(work, dossier);
    const { filing: submitted } = await applyTransition(work, filing, {
      action: 'submit',
      changes: {
        ...contentOf(dossier, work.now),
        ...(await computeChecks(work.trx, dossier, person, work.now)),
        late,
      },
    });
    await scheduleAcceptance(work, submitted);
    return showFiling(work, submitted);
  });
}

/** Asked again, since the employer is known now and time has passed. A late renewal is admitted and marked. */
function refuseUnlessEligible({ facts }: Person, filing: FilingRow): { late: boolean } {
  const { allowed, reasons, notes } = explainEligibility(filing.rule, {
    ...facts,
    specialty: filing.specialty,
    registrationId: filing.registration_id,
    employer: employerOf(filing),
  });
  if (!allowed) {
    throw new Refusal('not-eligible', {
      issues: reasons.map(({ code, message }) => ({ path: 'type', code, message })),
    });
  }
  return { late: notes.some((note) => note.code === 'renewal-late') };
}

function refuseIncomplete(dossier: Dossier, items: readonly ItemRow[], now: Date): void {
  const missing: Issue[] = findMissingIn(dossier, now);
  const unanswered = items
    .filter((item) => item.state === 'open')
    .map((item) => problemAt(item.path, 'item-unanswered'));
  if (missing.length > 0) throw new Refusal('incomplete-filing', { issues: [...missing, ...unanswered] });
  if (unanswered.length > 0) throw new Refusal('items-unanswered', { issues: unanswered });
}

async function keepRound({ trx, now }: Work, { filing, scans, form }: Dossier): Promise<void> {
  await insertRound(trx, filing.id, {
    round: filing.round + 1,
    sections: filing.sections,
    scans: scans.map(({ id, kind, digest }) => ({ id, kind, digest })),
    content_hash: form.contentHash,
    submitted_at: now,
  });
}

/**
 * What was submitted, with the registration as it is in the register today. The rule is fixed at the first time
 * (domain.md 3, common rules); the route follows from it and from where the registration is to go.
 */
function contentOf({ filing, known }: Dossier, now: Date) {
  return {
    submitted_sections: filing.sections,
    registration_before: known.registration,
    rule: filing.rule,
    rule_version: filing.rule_version,
    target_authority_code: targetOf(filing.sections),
    route: routeOf(filing.rule, filing, now),
  };
}

/** The employer the conditions of a rule ask about: the new one where the rule has one, and to whose authority he belongs. */
function employerOf({ rule, sections, employer_code: code, authority_code: home }: FilingRow) {
  const changes = rule.sections.some((section) => section.key === 'newEmployer');
  const creditCode = changes ? sections.newEmployer?.creditCode?.trim() : code;
  if (!creditCode) return null;
  const moves = rule.sections.some((section) => section.key === 'transfer');
  return { creditCode, authorityCode: moves ? targetOf(sections) : home };
}
