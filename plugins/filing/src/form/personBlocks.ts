import { GENDER_LABELS, specialtyName, wordLabel, type KnownRegistration } from '@zaoce/domain';
import { openIdNumber } from '@zaoce/account';
import * as blocks from '@zaoce/document';
import type { FormBlock } from '@zaoce/document';
import { issuerOf } from '@zaoce/register';
import type { Dossier } from '../filings/dossier';
import { chineseDate, optionText } from './formTexts';

/** Who files: with all that the section `basic` says about him, or with what the office knows where a form has none. */
export function personBlock(dossier: Dossier): FormBlock {
  const { applicant, filing } = dossier;
  const { basic = {} } = filing.sections;
  const identity = identityOf(dossier);
  if (!hasSection(dossier, 'basic')) {
    return blocks.holderBlock({ ...identity, mobile: applicant.mobile, email: applicant.email });
  }
  return blocks.personBlock({
    ...identity,
    ethnicity: basic.ethnicity ?? '',
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

/** The registration the filing is about. */
export function registrationBlock(registration: KnownRegistration): FormBlock {
  return blocks.registrationBlock({
    certificateNumber: registration.certificateNumber,
    sealNumber: registration.sealNumber,
    specialty: specialtyName(registration.specialty).zh,
    validTo: chineseDate(registration.validTo),
    employer: registration.employer,
    authority: issuerOf(registration.authorityCode),
  });
}

/** The qualification an initial filing rests on. */
export function qualificationBlock({ filing, qualification }: Dossier): FormBlock {
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

/** Whether the rule of a filing asks for a section. */
export function hasSection({ filing }: Dossier, key: string): boolean {
  return filing.rule.sections.some((section) => section.key === key);
}

function identityOf({ applicant }: Dossier) {
  return {
    name: applicant.name,
    gender: wordLabel(GENDER_LABELS, applicant.gender).zh,
    birthDate: chineseDate(applicant.birth_date),
    idKind: '居民身份证',
    idNumber: openIdNumber(applicant.id_number_cipher),
  };
}
