import type { FilingRule } from '../rule/schema';
import * as scans from './scans';
import { commonSettings, educationPolicy, homeStage, ministryStage, seal } from './settings';

/** 延续注册 (domain.md 3): province, then the ministry; validity goes on from the old end date. */
export const renewalRule: FilingRule = {
  ...commonSettings,
  key: 'renewal',
  type: 'renewal',
  label: { zh: '延续注册', en: 'Renewal' },
  description: {
    zh: '注册有效期届满前 90 天起可以申请，应在届满 30 天前提出；此后至届满前提出的仍可受理，但标记为逾期申报。',
    en: 'Open from 90 days before the end of validity and due 30 days before it; later filings are accepted until the end, marked late.',
  },
  numberPrefix: 'RN',
  eligibility: ['live-registration', 'inside-renewal-window', 'no-ban-in-force'],
  sections: [
    { key: 'basic' },
    { key: 'experience', minimum: 1 },
    { key: 'projects', perYear: { years: 3, minimum: 1 } },
    { key: 'education', mandatoryWhen: { field: 'educationMandatory', op: 'eq', value: true } },
  ],
  scans: [
    { ...scans.photo, minimum: 0 },
    { ...scans.idCard, minimum: 0 },
    scans.labourContract,
    { ...scans.employerLicence, minimum: 0 },
    scans.educationProof,
    scans.insuranceRecord,
    scans.registrationCertificate,
    scans.otherScan,
    scans.applicationForm,
  ],
  route: [homeStage, ministryStage],
  effect: 'renew-registration',
  effectTime: 'approval',
  validityYears: 4,
  windowDays: { opens: 90, due: 30 },
  education: { ...educationPolicy, countsFrom: 'registration', graceMonths: 0 },
  seal,
  form: {
    template: 'application-form',
    title: { zh: '二级造价工程师延续注册申请表', en: 'Application for Renewal' },
  },
};
