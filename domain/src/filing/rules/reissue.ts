import type { FilingRule, ScanRule } from '../rule/schema';
import type { Condition } from '../rule/condition';
import * as scans from './scans';
import { commonSettings, homeStage, ministryStage, seal } from './settings';

/** The seal carries the certificate's digits, so losing it voids both numbers and the ministry gives new ones. */
const sealIsLost: Condition = { field: 'lost', op: 'in', value: ['seal', 'both'] };

const lossStatement: ScanRule = {
  kind: 'loss-statement',
  label: { zh: '遗失声明', en: 'Statement of loss' },
  hint: {
    zh: '公开发布的遗失声明（报纸版面或网页），载明姓名、证书或印章编号，声明作废。',
    en: 'The published statement (newspaper or web page) with name and number, declaring certificate or seal void.',
  },
  minimum: 1,
  maximum: 2,
};

/** 证书补办 (domain.md 3): the certificate alone is decided by the province, the seal or both also by the ministry. */
export const reissueRule: FilingRule = {
  ...commonSettings,
  key: 'reissue',
  type: 'reissue',
  label: { zh: '证书补办', en: 'Reissue' },
  description: {
    zh: '注册证书或执业专用章遗失。只丢失证书的编号不变；丢失印章（或证章都丢失）的，原编号全部作废，发放新号。',
    en: 'Certificate or seal lost. A lost certificate keeps its number; a lost seal, or both, voids the old numbers for new ones.',
  },
  numberPrefix: 'RI',
  lost: ['certificate', 'seal', 'both'],
  eligibility: ['live-registration'],
  sections: [{ key: 'loss' }],
  scans: [
    lossStatement,
    { ...scans.idCard, minimum: 0 },
    scans.photo,
    { ...scans.registrationCertificate, minimum: 1, when: { field: 'lost', op: 'eq', value: 'seal' } },
    scans.otherScan,
    scans.applicationForm,
  ],
  route: [homeStage, { ...ministryStage, when: sealIsLost }],
  effect: 'reissue-registration',
  effectTime: 'approval',
  seal,
  form: {
    template: 'application-form',
    title: { zh: '二级造价工程师注册证书补办申请表', en: 'Application for Reissue' },
  },
};
