import { maskEmail, maskMobile } from '@zaoce/domain';
import { toInstant } from '@zaoce/platform';
import { z } from 'zod';
import { applySearch } from './search';
import type { SqlResource } from './sqlResource';

const q = z.string().trim().min(1).max(60).optional();

interface ApplicantRow {
  id: number;
  name: string;
  id_number_masked: string;
  mobile: string;
  email: string;
  authority_code: string;
  employer_name: string | null;
  created_at: Date;
}

const applicantFilter = z.strictObject({ q, employer: z.string().max(60).optional() });

export const applicants: SqlResource<typeof applicantFilter, ApplicantRow, object> = {
  name: 'applicants',
  look: { action: 'applicant.viewed', subject: 'applicant' },
  from: (knex) => knex('applicants'),
  idColumn: 'id',
  columns: [
    'id',
    'name',
    'id_number_masked',
    'mobile',
    'email',
    'authority_code',
    'employer_name',
    'created_at',
  ],
  authorityColumn: 'authority_code',
  sortable: { id: 'id', name: 'name', employerName: 'employer_name', createdAt: 'created_at' },
  filter: applicantFilter,
  applyFilter: (query, filter) => {
    if (filter.q) applySearch(query, filter.q, { prefixes: ['name'], idNumberIndex: 'id_number_index' });
    if (filter.employer) applySearch(query, filter.employer, { prefixes: ['employer_name'] });
  },
  toView: (row) => ({
    id: row.id,
    name: row.name,
    idNumberMasked: row.id_number_masked,
    mobileMasked: maskMobile(row.mobile),
    emailMasked: maskEmail(row.email),
    authorityCode: row.authority_code,
    employerName: row.employer_name,
    createdAt: toInstant(row.created_at),
  }),
};

interface QualificationRow {
  id: number;
  name: string;
  id_number_masked: string;
  certificate_number: string;
  management_number: string | null;
  specialty: string;
  issued_on: string;
  authority_code: string;
  applicant_id: number | null;
}

const qualificationFilter = z.strictObject({
  q,
  specialty: z.string().max(40).optional(),
  claimed: z.boolean().optional(),
});

export const qualifications: SqlResource<typeof qualificationFilter, QualificationRow, object> = {
  name: 'qualifications',
  look: { action: 'qualification.viewed', subject: 'qualification' },
  from: (knex) => knex('qualifications'),
  idColumn: 'id',
  columns: [
    'id',
    'name',
    'id_number_masked',
    'certificate_number',
    'management_number',
    'specialty',
    'issued_on',
    'authority_code',
    'applicant_id',
  ],
  authorityColumn: 'authority_code',
  sortable: {
    id: 'id',
    name: 'name',
    certificateNumber: 'certificate_number',
    issuedOn: 'issued_on',
    specialty: 'specialty',
  },
  filter: qualificationFilter,
  applyFilter: (query, filter) => {
    if (filter.q) {
      applySearch(query, filter.q, {
        prefixes: ['name', 'certificate_number'],
        idNumberIndex: 'id_number_index',
      });
    }
    if (filter.specialty) query.where('specialty', filter.specialty);
    if (filter.claimed !== undefined) query[filter.claimed ? 'whereNotNull' : 'whereNull']('applicant_id');
  },
  toView: (row) => ({
    id: row.id,
    name: row.name,
    idNumberMasked: row.id_number_masked,
    certificateNumber: row.certificate_number,
    managementNumber: row.management_number,
    specialty: row.specialty,
    issuedOn: row.issued_on,
    authorityCode: row.authority_code,
    claimed: row.applicant_id !== null,
  }),
};

interface EducationRow {
  id: number;
  name: string;
  id_number_masked: string;
  year: string;
  category: string;
  content: string;
  provider: string;
  hours: string;
  starts_on: string;
  ends_on: string;
}

const educationFilter = z.strictObject({ q, year: z.string().max(4).optional() });

export const educationRecords: SqlResource<typeof educationFilter, EducationRow, object> = {
  name: 'education-records',
  from: (knex) => knex('education_records'),
  idColumn: 'id',
  columns: [
    'id',
    'name',
    'id_number_masked',
    'year',
    'category',
    'content',
    'provider',
    'hours',
    'starts_on',
    'ends_on',
  ],
  authorityColumn: 'authority_code',
  sortable: { id: 'id', name: 'name', year: 'year' },
  filter: educationFilter,
  applyFilter: (query, filter) => {
    if (filter.q) applySearch(query, filter.q, { prefixes: ['name'], idNumberIndex: 'id_number_index' });
    if (filter.year) query.where('year', filter.year);
  },
  toView: (row) => ({
    id: row.id,
    name: row.name,
    idNumberMasked: row.id_number_masked,
    year: row.year,
    category: row.category,
    content: row.content,
    provider: row.provider,
    hours: row.hours,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
  }),
};
