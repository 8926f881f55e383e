import type { FilingRule } from '../rule/schema';
import * as scans from './scans';
import { commonSettings, educationPolicy, homeStage, seal } from './settings';

/** 初始注册 (domain.md 3): province, then the result notice, with which it takes effect. */
export const initialRule: FilingRule = {
  ...commonSettings,
  key: 'initial',
  type: 'initial',
  label: { zh: '初始注册', en: 'Initial registration' },
  description: {
    zh: '已取得二级造价工程师职业资格、在该专业没有有效注册的人员，首次注册或注销、失效后重新注册。',
    en: 'For holders of the grade-2 qualification without a live registration in the specialty: first registration, or a new one after cancellation or lapse.',
  },
  numberPrefix: 'IN',
  eligibility: [
    'holds-qualification',
    'no-live-registration-in-specialty',
    'no-ban-in-force',
    'one-employer',
  ],
  sections: [
    { key: 'basic' },
    { key: 'experience', minimum: 1 },
    { key: 'projects', perYear: { years: 3, minimum: 1 } },
    { key: 'education', mandatoryWhen: { field: 'educationMandatory', op: 'eq', value: true } },
  ],
  scans: [
    scans.photo,
    scans.idCard,
    scans.qualificationCertificate,
    scans.labourContract,
    scans.employerLicence,
    scans.educationProof,
    scans.insuranceRecord,
    scans.otherScan,
    scans.applicationForm,
  ],
  route: [{ ...homeStage, workingDays: 20 }],
  effect: 'create-registration',
  effectTime: 'result-notice',
  validityYears: 4,
  education: educationPolicy,
  seal,
  form: {
    template: 'application-form',
    title: { zh: '二级造价工程师初始注册申请表', en: 'Application for Initial Registration' },
  },
};
