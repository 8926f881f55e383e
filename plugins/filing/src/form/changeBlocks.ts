import {
  authorityName,
  fieldLabel,
  FILING_SCOPE_LABELS,
  LOST_KIND_LABELS,
  specialtyName,
  wordLabel,
} from '@zaoce/domain';
import { openIdNumber } from '@zaoce/account';
import * as blocks from '@zaoce/document';
import type { FormBlock } from '@zaoce/document';
import type { Dossier } from '../filings/dossier';
import { chineseDate, optionText } from './formTexts';

/** Why and when somebody leaves his employer. */
export function releaseBlocks({ filing }: Dossier): FormBlock[] {
  const release = textsOf(filing.sections.release);
  const block = blocks.releaseBlock({
    scope: filing.scope ? wordLabel(FILING_SCOPE_LABELS, filing.scope).zh : '',
    reason: optionText('release.reason', release('reason')),
    contractEndedOn: chineseDate(release('contractEndedOn')),
    explanation: release('explanation'),
  });
  return [block];
}

/** From which office to which the registration moves. */
export function transferBlocks({ filing, known }: Dossier): FormBlock[] {
  const to = textsOf(filing.sections.transfer)('authorityCode');
  return [blocks.transferBlock({ from: known.authorityName, to: to && authorityName(to).zh })];
}

/** What the register holds beside what it shall hold. */
export function informationBlocks({ filing, known, applicant }: Dossier): FormBlock[] {
  const information = textsOf(filing.sections.information);
  const { registration } = known;
  const before: Record<string, string> = {
    employerName: registration?.employer ?? '',
    employerCreditCode: registration?.employerCreditCode ?? '',
    employerQualificationNumber: registration?.employerQualificationNumber ?? '',
    idNumber: openIdNumber(applicant.id_number_cipher),
  };
  const rows = Object.entries(before).map(([field, held]) => ({
    field: fieldLabel(REGISTER_FIELDS[field] ?? field, 'zh-CN'),
    before: held,
    after: information(field),
  }));
  return [blocks.informationBlock(rows, information('explanation'))];
}

/** What each field of an information change is called in the register. */
const REGISTER_FIELDS: Record<string, string> = {
  employerName: 'basic.employer.name',
  employerCreditCode: 'basic.employer.creditCode',
  employerQualificationNumber: 'basic.employer.qualificationNumber',
  idNumber: 'known.idNumber',
};

/** Which registration ends, and why. */
export function cancellationBlocks({ filing, known }: Dossier): FormBlock[] {
  const cancellation = textsOf(filing.sections.cancellation);
  const specialty = known.registration?.specialty ?? filing.specialty;
  const block = blocks.cancellationBlock({
    specialty: specialty ? specialtyName(specialty).zh : '',
    reason: optionText('cancellation.reason', cancellation('reason')),
    explanation: cancellation('explanation'),
  });
  return [block];
}

/** What was lost, and where that was declared. */
export function lossBlocks({ filing }: Dossier): FormBlock[] {
  const loss = textsOf(filing.sections.loss);
  const block = blocks.lossBlock({
    lost: filing.lost ? wordLabel(LOST_KIND_LABELS, filing.lost).zh : '',
    lostOn: chineseDate(loss('lostOn')),
    publishedIn: loss('statementPublishedIn'),
    publishedOn: chineseDate(loss('statementPublishedOn')),
  });
  return [block, blocks.lossStatementBlock(loss('circumstances'))];
}

/** Reads texts of a flat section; what was not filled in is empty. */
function textsOf(section: Record<string, unknown> = {}): (field: string) => string {
  return (field) => {
    const value = section[field];
    return typeof value === 'string' ? value : '';
  };
}
