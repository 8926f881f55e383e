import { explainEligibility, problemAt, Refusal, type FilingDetail } from '@zaoce/domain';
import { lockRegistrationsOf } from '@zaoce/register';
import type { Actor } from '@zaoce/platform';
import { openDossier, type Dossier } from '../filings/dossier';
import { assertMay, lockFiling } from '../filings/lockFiling';
import { gatherPerson } from '../people/personFacts';
import { APPLICATION_FORM } from '../scans/kinds';
import type { ScanRow } from '../scans/repository';
import { applyTransition } from '../transition/applyTransition';
import { showFiling } from '../views/show';
import { change, type Caller, type Work } from '../work';
import { insertEvidence } from './repository';

/**
 * Keeps replaced scans beside the registration, where nothing else changes: nobody decides and nothing is submitted
 * (manual, 信息变更 note 2). They are new versions; what an earlier decision relied on stays as it was (domain.md 8).
 */
export async function saveScans(caller: Caller<Actor>, id: number, version: number): Promise<FilingDetail> {
  return change(caller, async (work) => {
    const filing = await lockFiling(work, id, version);
    await lockRegistrationsOf(work.trx, filing.applicant_id);
    const dossier = await openDossier(work.trx, filing);
    refuseContent(dossier);
    assertMay(filing, 'save-scans', work.actor, work.now);
    await refuseUnlessEligible(work, dossier);
    const { registration } = dossier.known;
    if (!registration) throw new Refusal('wrong-state');
    const saved = { by: work.actor.userId, at: work.now };
    await insertEvidence(work.trx, registration.id, evidenceOf(dossier.scans), saved);
    const { filing: done } = await applyTransition(work, filing, {
      action: 'save-scans',
      changes: { scans_only: true, registration_before: registration },
    });
    return showFiling(work, done);
  });
}

/** More than scans has to be submitted; no scan at all is nothing to save. */
function refuseContent({ filing, scans }: Dossier): void {
  const stated = Object.values(filing.sections.information ?? {}).some(Boolean);
  if (filing.rule.scanOnlySaves && stated) {
    throw new Refusal('rule-refused', { issues: [problemAt('information', 'not-only-scans')] });
  }
  if (evidenceOf(scans).length === 0) {
    throw new Refusal('rule-refused', { issues: [problemAt('scans', 'no-scan')] });
  }
}

/** The stamped form is evidence of a submission, and there is none. */
function evidenceOf(scans: readonly ScanRow[]): ScanRow[] {
  return scans.filter((scan) => scan.kind !== APPLICATION_FORM);
}

async function refuseUnlessEligible(work: Work<Actor>, { filing, applicant }: Dossier): Promise<void> {
  const { facts } = await gatherPerson(work.trx, work.actor, applicant, work.now, filing.id);
  const { allowed, reasons } = explainEligibility(filing.rule, {
    ...facts,
    openFiling: null,
    registrationId: filing.registration_id,
  });
  if (allowed) return;
  const issues = reasons.map(({ code, message }) => ({ path: 'type', code, message }));
  throw new Refusal('not-eligible', { issues });
}
