import { GENDER_LABELS, countHours, specialtyName, wordLabel } from '@zaoce/domain';
import type { BasicDraft, EmployerDraft, SectionKey, SectionsDraft } from '@zaoce/domain';
import { openIdNumber } from '@zaoce/account';
import * as blocks from '@zaoce/document';
import type { FormBlock } from '@zaoce/document';
import type { Dossier } from '../filings/dossier';
import { chineseDate, optionText, shortMonth } from './formTexts';

/** How each section of a rule is printed. A section without an entry here has no block of its own. */
const BLOCKS: Partial<Record<SectionKey, (dossier: Dossier) => FormBlock[]>> = {
  basic: basicBlocks,
  experience: ({ filing }) => [blocks.experienceBlock(experienceRows(filing.sections))],
  projects: ({ filing }) => [blocks.projectsBlock(projectRows(filing.sections))],
  education: ({ filing }) => [
    blocks.educationBlock(educationRows(filing.sections), hoursLine(filing.sections)),
  ],
};

/** The blocks of an application form: one group per section of the rule, in the rule's order. */
export function formBlocks(dossier: Dossier): FormBlock[] {
  return dossier.filing.rule.sections.flatMap(({ key }) => BLOCKS[key]?.(dossier) ?? []);
}

function basicBlocks(dossier: Dossier): FormBlock[] {
  const basic = dossier.filing.sections.basic ?? {};
  return [
    personBlock(dossier, basic),
    employerBlock(basic.employer ?? {}),
    blocks.contractBlock({
      kind: optionText('basic.contract.kind', basic.contract?.kind),
      startsOn: chineseDate(basic.contract?.startsOn),
      endsOn: chineseDate(basic.contract?.endsOn),
    }),
    qualificationBlock(dossier),
  ];
}

function personBlock({ applicant }: Dossier, basic: BasicDraft): FormBlock {
  return blocks.personBlock({
    name: applicant.name,
    gender: wordLabel(GENDER_LABELS, applicant.gender).zh,
    birthDate: chineseDate(applicant.birth_date),
    ethnicity: basic.ethnicity ?? '',
    idKind: '居民身份证',
    idNumber: openIdNumber(applicant.id_number_cipher),
    mobile: basic.mobile ?? '',
    telephone: basic.telephone ?? '',
    email: basic.email ?? '',
    school: basic.school ?? '',
    major: basic.major ?? '',
    graduatedOn: chineseDate(basic.graduatedOn),
    educationLevel: optionText('basic.educationLevel', basic.educationLevel),
    degree: optionText('basic.degree', basic.degree),
    address: basic.address ?? '',
    postalCode: basic.postalCode ?? '',
  });
}

function employerBlock(employer: EmployerDraft): FormBlock {
  return blocks.employerBlock({
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
  });
}

function qualificationBlock({ filing, qualification }: Dossier): FormBlock {
  const registering = filing.specialty ? specialtyName(filing.specialty).zh : '';
  const row = qualification && {
    specialty: specialtyName(qualification.specialty).zh,
    certificateNumber: [qualification.certificate_number, qualification.management_number]
      .filter(Boolean)
      .join('\n'),
    issuedOn: chineseDate(qualification.issued_on),
    registeringSpecialty: registering,
  };
  return blocks.qualificationBlock(row ? [row] : []);
}

function experienceRows({ experience = [] }: SectionsDraft): blocks.ExperienceRow[] {
  return experience.map((entry) => ({
    startsOn: shortMonth(entry.startsOn),
    endsOn: shortMonth(entry.endsOn),
    employer: entry.employer ?? '',
    position: entry.position ?? '',
    duties: entry.duties ?? '',
    witness: entry.referee ?? '',
  }));
}

function projectRows({ projects = [] }: SectionsDraft): blocks.ProjectRow[] {
  return projects.map((entry) => ({
    startsOn: entry.startsOn ?? '',
    endsOn: entry.endsOn ?? '',
    name: entry.name ?? '',
    client: entry.client ?? '',
    role: entry.role ?? '',
    duties: entry.duties ?? '',
    totalCost: entry.costWan ?? '',
  }));
}

function educationRows({ education = [] }: SectionsDraft): blocks.EducationRow[] {
  return education.map((entry) => ({
    year: entry.year ?? '',
    startsOn: entry.startsOn ?? '',
    endsOn: entry.endsOn ?? '',
    category: optionText('education.category', entry.category),
    content: entry.content ?? '',
    mode: optionText('education.mode', entry.mode),
    provider: entry.provider ?? '',
    hours: entry.hours ?? '',
  }));
}

function hoursLine({ education = [] }: SectionsDraft): string | undefined {
  if (education.length === 0) return undefined;
  const { compulsory, elective } = countHours(education, '1800-01-01', '2999-12-31');
  return `合计：必修 ${compulsory} 学时，选修 ${elective} 学时`;
}
