import type { BasicDraft, EmployerDraft } from '@zaoce/domain';
import * as blocks from '@zaoce/document';
import type { FormBlock } from '@zaoce/document';
import type { Dossier } from '../filings/dossier';
import { chineseDate, optionText } from './formTexts';
import { hasSection, qualificationBlock } from './personBlocks';

/** The employer of the section `basic`: the old one where another section names the new. */
export function basicBlocks(dossier: Dossier): FormBlock[] {
  const { employer = {}, contract = {} } = dossier.filing.sections.basic ?? {};
  if (hasSection(dossier, 'newEmployer')) return [employerBlock(employer, '原聘用单位信息')];
  const qualification = dossier.known.registration ? [] : [qualificationBlock(dossier)];
  return [employerBlock(employer), contractBlock(contract), ...qualification];
}

/** The employer somebody changes to, with the contract between them. */
export function newEmployerBlocks({ filing }: Dossier): FormBlock[] {
  const { contract = {}, ...employer } = filing.sections.newEmployer ?? {};
  return [employerBlock(employer, '现聘用单位信息'), contractBlock(contract)];
}

function employerBlock(employer: EmployerDraft, title?: string): FormBlock {
  const data = {
    name: employer.name ?? '',
    creditCode: employer.creditCode ?? '',
    legalRepresentative: employer.legalRepresentative ?? '',
    registeredPlace: employer.registeredPlace ?? '',
    address: employer.address ?? '',
    postalCode: employer.postalCode ?? '',
    kind: optionText('basic.employer.kind', employer.kind),
    qualificationNumber: employer.qualificationNumber ?? '',
    contactPerson: employer.contactPerson ?? '',
    contactPhone: employer.contactPhone ?? '',
    district: employer.district ?? '',
  };
  return title ? blocks.employerBlock(data, title) : blocks.employerBlock(data);
}

function contractBlock(contract: NonNullable<BasicDraft['contract']>): FormBlock {
  return blocks.contractBlock({
    kind: optionText('basic.contract.kind', contract.kind),
    startsOn: chineseDate(contract.startsOn),
    endsOn: chineseDate(contract.endsOn),
  });
}
