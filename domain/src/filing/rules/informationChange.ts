import type { FilingRule, ScanRule } from '../rule/schema';
import * as scans from './scans';
import { commonSettings, homeStage } from './settings';

const changeProof: ScanRule = {
  kind: 'change-proof',
  label: { zh: '变更证明材料', en: 'Proof of the change' },
  hint: {
    zh: '能证明所变更内容的材料：单位更名的登记机关核准通知，或身份证号码升位的户口簿、公安机关证明。',
    en: 'What proves the change: the registrar’s notice of the new name, or the household register or police proof of the new ID number.',
  },
  minimum: 1,
  maximum: 6,
  when: {
    any: [
      { field: 'changesEmployerName', op: 'eq', value: true },
      { field: 'changesIdNumber', op: 'eq', value: true },
    ],
  },
};

/** 信息变更 (domain.md 3): fields of the same employer and the same identity; scans alone need no submission. */
export const informationChangeRule: FilingRule = {
  ...commonSettings,
  key: 'information-change',
  type: 'information-change',
  label: { zh: '信息变更', en: 'Information change' },
  description: {
    zh: '聘用单位不变，单位名称、资质证书编号变更，或身份证号码由 15 位正常升为 18 位。只更换扫描件的，保存即可，不需要上报。',
    en: 'Same employer: its name or qualification number changes, or the ID number is upgraded from 15 to 18 digits. When only scans change, saving is enough.',
  },
  numberPrefix: 'IC',
  eligibility: ['live-registration'],
  sections: [{ key: 'information' }],
  scans: [
    changeProof,
    {
      ...scans.employerLicence,
      when: { field: 'changesEmployerName', op: 'eq', value: true },
    },
    {
      ...scans.employerQualification,
      minimum: 1,
      when: { field: 'changesEmployerQualification', op: 'eq', value: true },
    },
    { ...scans.idCard, when: { field: 'changesIdNumber', op: 'eq', value: true } },
    { ...scans.photo, minimum: 0 },
    scans.registrationCertificate,
    scans.otherScan,
    scans.applicationForm,
  ],
  route: [homeStage],
  effect: 'change-information',
  effectTime: 'approval',
  scanOnlySaves: true,
  form: {
    template: 'application-form',
    title: { zh: '二级造价工程师信息变更申请表', en: 'Application for Change of Information' },
  },
};
