import type { FilingRule, ScanRule } from '../rule/schema';
import * as scans from './scans';
import { commonSettings, homeStage } from './settings';

const cancellationProof: ScanRule = {
  kind: 'cancellation-proof',
  label: { zh: '注销情形证明', en: 'Proof of the reason' },
  hint: {
    zh: '能证明注销原因的材料，如解除劳动关系证明、处罚决定书。',
    en: 'What proves the reason, such as the release from the employer or a penalty decision.',
  },
  minimum: 1,
  maximum: 6,
  when: { field: 'cancellationReason', op: 'in', value: ['contract-ended', 'penalty', 'other'] },
};

/** 注销注册 (domain.md 3): both numbers become void; to practise again takes an initial registration. */
export const cancellationRule: FilingRule = {
  ...commonSettings,
  key: 'cancellation',
  type: 'cancellation',
  label: { zh: '注销注册', en: 'Cancellation' },
  description: {
    zh: '不再执业或注册失效的，注销注册。注册证书和执业专用章编号同时作废；重新执业须办理初始注册。',
    en: 'Ends a live or lapsed registration. Both numbers become void; practising again takes an initial registration.',
  },
  numberPrefix: 'CN',
  eligibility: ['live-or-lapsed-registration'],
  sections: [{ key: 'cancellation' }],
  scans: [
    cancellationProof,
    { ...scans.idCard, minimum: 0 },
    scans.registrationCertificate,
    scans.otherScan,
    scans.applicationForm,
  ],
  route: [homeStage],
  effect: 'cancel-registration',
  effectTime: 'approval',
  form: {
    template: 'application-form',
    title: { zh: '二级造价工程师注销注册申请表', en: 'Application for Cancellation' },
  },
};
