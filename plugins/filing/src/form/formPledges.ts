import type { Effect, LostKind } from '@zaoce/domain';
import * as pledges from '@zaoce/document';
import type { FormPledge } from '@zaoce/document';
import type { Dossier } from '../filings/dossier';

interface Parties {
  applicant: string;
  /** The employer the register holds, else the one of the form. */
  employer: string;
  /** The one after the filing took effect. */
  newEmployer: string;
  /** What was lost, in words. */
  lost: string;
}

/** Of an effect that leaves the person with an employer who answers for him. */
const employed = ({ applicant, newEmployer }: Parties) => [
  pledges.applicantPledge(applicant, newEmployer),
  pledges.employerPledge(applicant, newEmployer),
];

/** Who pledges what (dossier 5.1–5.6), by what the filing will do to the register. */
const PLEDGES: Record<Effect, (parties: Parties) => FormPledge[]> = {
  'create-registration': employed,
  'renew-registration': employed,
  'resume-registration': employed,
  'change-information': employed,
  'change-employer': ({ applicant, employer, newEmployer }) => [
    pledges.leavingPledge(applicant, employer, newEmployer),
    pledges.releasePledge(applicant, employer),
    pledges.employerPledge(applicant, newEmployer, '现聘用单位承诺'),
  ],
  'cancel-registration': ({ applicant, employer }) => [
    pledges.cancellingPledge(applicant),
    pledges.employerConsent(applicant, employer),
  ],
  'reissue-registration': ({ applicant, employer, lost }) => [
    pledges.losingPledge(applicant, lost),
    pledges.employerConsent(applicant, employer),
  ],
  'suspend-registration': ({ applicant, employer }) => [
    pledges.suspendingPledge(applicant),
    pledges.employerConsent(applicant, employer),
  ],
};

/** The pledges of an application form. */
export function formPledges(dossier: Dossier): FormPledge[] {
  return PLEDGES[dossier.filing.rule.effect](partiesOf(dossier));
}

function partiesOf({ filing, applicant, known }: Dossier): Parties {
  const { basic, newEmployer, information } = filing.sections;
  const employer = known.registration?.employer ?? basic?.employer?.name ?? '';
  const renamed = information?.employerName;
  const after = newEmployer?.name ?? (typeof renamed === 'string' && renamed ? renamed : undefined);
  return {
    applicant: applicant.name,
    employer,
    newEmployer: after ?? basic?.employer?.name ?? employer,
    lost: lostPapers(filing.lost),
  };
}

const PAPERS: Record<LostKind, string> = {
  certificate: '注册证书',
  seal: '执业专用章',
  both: '注册证书和执业专用章',
};

/** A rule without a choice of what was lost is about the certificate. */
function lostPapers(lost: string | null): string {
  return PAPERS[lost as LostKind] ?? PAPERS.certificate;
}
