import type { FilingRule, ScanRule } from '../rule/schema';
import * as scans from './scans';
import { commonSettings, homeStage, seal } from './settings';

const terminationProof: ScanRule = {
  kind: 'termination-proof',
  label: { zh: '与原聘用单位解除劳动关系的证明', en: 'Release from the old employer' },
  hint: {
    zh: '解除（终止）劳动合同证明，有原单位名称、解除日期和公章；原单位不配合的，可上传仲裁裁决书、判决书等。',
    en: 'Proof that the old contract ended, with employer, date and stamp; an arbitral award or judgment where the employer does not cooperate.',
  },
  minimum: 1,
  maximum: 4,
};

/** What both scopes of the change of employer share. */
const employerChange = {
  ...commonSettings,
  type: 'employer-change',
  sections: [{ key: 'basic' }, { key: 'release' }, { key: 'newEmployer' }],
  scans: [
    scans.labourContract,
    terminationProof,
    { ...scans.employerLicence, minimum: 0 },
    { ...scans.photo, minimum: 0 },
    scans.insuranceRecord,
    scans.registrationCertificate,
    scans.otherScan,
    scans.applicationForm,
  ],
  effect: 'change-employer',
  effectTime: 'approval',
  seal,
  form: {
    template: 'application-form',
    title: { zh: '二级造价工程师变更注册申请表', en: 'Application for Change of Employer' },
  },
} satisfies Partial<FilingRule>;

/** 变更注册(本省/本部门) (domain.md 3): one authority keeps and decides. */
export const employerChangeWithinRule: FilingRule = {
  ...employerChange,
  key: 'employer-change-within',
  scope: 'within',
  label: { zh: '变更注册（本省/本部门）', en: 'Employer change, same authority' },
  description: {
    zh: '聘用单位变更，新单位仍属同一注册初审机构。注册有效期不变，执业专用章重新制发。',
    en: 'A new employer under the same authority. The validity stays, the seal is made anew.',
  },
  numberPrefix: 'EW',
  eligibility: ['live-registration', 'no-ban-in-force', 'employer-differs', 'employer-under-same-authority'],
  route: [homeStage],
};

/** 变更注册(跨省/跨部门) (domain.md 3): the origin lets go, then the target takes over. */
export const employerChangeCrossRule: FilingRule = {
  ...employerChange,
  key: 'employer-change-cross',
  scope: 'cross',
  label: { zh: '变更注册（跨省/跨部门）', en: 'Employer change, other authority' },
  description: {
    zh: '聘用单位变更，新单位属于另一注册初审机构：原机构审核后，由新机构审核，注册随之转入新机构。',
    en: 'A new employer under another authority: the old authority reviews, then the new one, and the registration moves there.',
  },
  numberPrefix: 'EX',
  eligibility: ['live-registration', 'no-ban-in-force', 'employer-differs', 'employer-under-other-authority'],
  sections: [{ key: 'basic' }, { key: 'release' }, { key: 'transfer' }, { key: 'newEmployer' }],
  route: [
    {
      ...homeStage,
      key: 'origin-review',
      label: { zh: '原注册初审机构审核', en: 'Review by the old authority' },
      authority: 'origin',
    },
    {
      ...homeStage,
      key: 'target-review',
      label: { zh: '新注册初审机构审核', en: 'Review by the new authority' },
      authority: 'target',
      fourEyes: true,
    },
  ],
};
