import { explainEligibility, problemAt, Refusal, type FilingDetail, type Issue } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import { computeChecks } from '../checks/computeChecks';
import { openDossier, type Dossier } from '../filings/dossier';
import { assertMay, lockFiling } from '../filings/lockFiling';
import type { FilingRow } from '../filings/row';
import { listItems, type ItemRow } from '../items/repository';
import { gatherPerson, type Person } from '../people/personFacts';
import { insertRound } from '../rounds/repository';
import { routeOf } from '../rules/ruleOf';
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
    const dossier = await openDossier(work.trx, filing);
    const person = await gatherPerson(work.trx, work.actor, dossier.applicant, work.now, filing.id);
    const { late } = refuseUnlessEligible(person, filing);
    refuseIncomplete(dossier, await listItems(work.trx, filing.id), work.now);
    await keepRound(work, dossier);
    const { filing: submitted } = await applyTransition(work, filing, {
      action: 'submit',
      changes: {
        ...contentOf(filing, work.now),
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
    employer: filing.employer_code ? { creditCode: filing.employer_code } : null,
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

/** What was submitted; rule and route only at the first time (domain.md 3, common rules). */
function contentOf(filing: FilingRow, now: Date) {
  const submitted = { submitted_sections: filing.sections };
  if (filing.first_submitted_at !== null) return submitted;
  return {
    ...submitted,
    rule: filing.rule,
    rule_version: filing.rule_version,
    route: routeOf(filing.rule, filing, now),
  };
}
