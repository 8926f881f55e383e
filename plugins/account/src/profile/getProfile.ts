import { authorityName, inLocale, type Locale, type Profile } from '@zaoce/domain';
import type { Knex } from 'knex';
import { getApplicant, listQualifications } from './applicantRows';

/** 基本信息查看: what the office knows about the applicant; the ID number masked. */
export async function getProfile(db: Knex, userId: number, locale: Locale): Promise<Profile> {
  const row = await getApplicant(db, userId);
  return {
    name: row.name,
    idNumberMasked: row.id_number_masked,
    gender: row.gender,
    birthDate: row.birth_date,
    authorityCode: row.authority_code,
    authorityName: inLocale(authorityName(row.authority_code), locale),
    qualifications: await listQualifications(db, row.id),
    mobile: row.mobile,
    email: row.email,
    telephone: row.telephone,
    address: row.address,
    postalCode: row.postal_code,
    educationLevel: row.education_level,
    employerName: row.employer_name,
    employerAddress: row.employer_address,
    employerPostalCode: row.employer_postal_code,
    language: row.language === 'en' ? 'en' : 'zh-CN',
    reminders: row.reminders !== false,
    version: row.version,
  };
}
