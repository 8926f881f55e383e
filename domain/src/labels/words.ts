import type { FilingAction, FilingEventType } from '../filing/machine';
import type { FilingScope, FilingState, LostKind } from '../filing/types';
import type { Bilingual } from '../refusal';

/** States of a filing as people read them. */
export const FILING_STATE_LABELS: Record<FilingState, Bilingual> = {
  draft: { zh: '填写中', en: 'Draft' },
  submitted: { zh: '已上报', en: 'Submitted' },
  'in-review': { zh: '审核中', en: 'In review' },
  returned: { zh: '已打回', en: 'Returned' },
  approved: { zh: '已通过，待公告', en: 'Approved, awaiting the notice' },
  effective: { zh: '已办结', en: 'Done' },
  refused: { zh: '不予注册', en: 'Refused' },
  deleted: { zh: '已删除', en: 'Deleted' },
};

/** What can be done to a filing, as buttons and histories name it. */
export const FILING_ACTION_LABELS: Record<FilingAction, Bilingual> = {
  edit: { zh: '修改', en: 'Edit' },
  submit: { zh: '上报', en: 'Submit' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
  delete: { zh: '删除', en: 'Delete' },
  'save-scans': { zh: '保存扫描件', en: 'Save the scans' },
  claim: { zh: '领取', en: 'Claim' },
  release: { zh: '退回队列', en: 'Release' },
  recuse: { zh: '申请回避', en: 'Recuse oneself' },
  assign: { zh: '分派', en: 'Assign' },
  extend: { zh: '延长期限', en: 'Extend the deadline' },
  approve: { zh: '同意', en: 'Approve' },
  return: { zh: '打回', en: 'Return' },
  refuse: { zh: '不予注册', en: 'Refuse' },
  'revoke-decision': { zh: '撤销决定', en: 'Revoke the decision' },
  'publish-result': { zh: '发布公告', en: 'Publish the result' },
  'accept-by-lapse': { zh: '视为受理', en: 'Accept by lapse of time' },
  'remove-abandoned': { zh: '清除长期未用的草稿', en: 'Remove a draft left behind' },
};

/** What happened to a filing, for its history. */
export const FILING_EVENT_LABELS: Record<FilingEventType, Bilingual> = {
  submitted: { zh: '已上报', en: 'Submitted' },
  withdrawn: { zh: '申请人撤回', en: 'Withdrawn by the applicant' },
  'scans-saved': {
    zh: '申请人更换扫描件（无需上报）',
    en: 'The applicant replaced scans; nothing to submit',
  },
  deleted: { zh: '草稿删除', en: 'Draft deleted' },
  claimed: { zh: '审核员领取', en: 'Claimed by a reviewer' },
  accepted: { zh: '已受理', en: 'Accepted' },
  released: { zh: '退回队列', en: 'Released to the queue' },
  assigned: { zh: '分派审核员', en: 'Assigned to a reviewer' },
  recused: { zh: '审核员回避', en: 'A reviewer recused himself' },
  'deadline-extended': { zh: '延长办理期限', en: 'Deadline extended' },
  'stage-approved': { zh: '本阶段通过', en: 'Stage passed' },
  approved: { zh: '审核通过', en: 'Approved' },
  returned: { zh: '打回', en: 'Returned' },
  refused: { zh: '不予注册', en: 'Registration refused' },
  'decision-revoked': { zh: '撤销决定', en: 'Decision revoked' },
  'took-effect': { zh: '已生效', en: 'Took effect' },
};

export const FILING_SCOPE_LABELS: Record<FilingScope, Bilingual> = {
  within: { zh: '本省/本部门', en: 'Same authority' },
  cross: { zh: '跨省/跨部门', en: 'Other authority' },
};

export const LOST_KIND_LABELS: Record<LostKind, Bilingual> = {
  certificate: { zh: '证书丢失', en: 'Certificate' },
  seal: { zh: '印章丢失', en: 'Seal' },
  both: { zh: '证章都丢失', en: 'Both' },
};

/** States of a registration as people read them (domain.md 1; dossier 7.3). */
export const REGISTRATION_STATE_LABELS = {
  live: { zh: '有效', en: 'Live' },
  lapsed: { zh: '失效', en: 'Lapsed' },
  suspended: { zh: '暂停执业', en: 'Suspended' },
  cancelled: { zh: '注销', en: 'Cancelled' },
  revoked: { zh: '撤销', en: 'Revoked' },
  void: { zh: '作废', en: 'Void' },
} as const satisfies Record<string, Bilingual>;
export type RegistrationState = keyof typeof REGISTRATION_STATE_LABELS;

/** What can happen to a registration; one line of its history each (domain.md 3 and 4; dossier 3.7). */
export const REGISTRATION_ACT_LABELS = {
  issued: { zh: '准予注册', en: 'Issued' },
  renewed: { zh: '延续注册', en: 'Renewed' },
  'information-changed': { zh: '信息变更', en: 'Information changed' },
  'employer-changed': { zh: '变更聘用单位', en: 'Employer changed' },
  transferred: { zh: '转入其他注册初审机构', en: 'Transferred to another authority' },
  cancelled: { zh: '注销', en: 'Cancelled' },
  lapsed: { zh: '有效期届满失效', en: 'Lapsed' },
  reprinted: { zh: '补发证书（编号不变）', en: 'Certificate reprinted' },
  reissued: { zh: '补办发放新号', en: 'Reissued with new numbers' },
  voided: { zh: '原编号作废', en: 'Numbers voided' },
  suspended: { zh: '暂停执业', en: 'Suspended' },
  resumed: { zh: '恢复执业', en: 'Resumed' },
  revoked: { zh: '撤销注册', en: 'Revoked' },
} as const satisfies Record<string, Bilingual>;
export type RegistrationAct = keyof typeof REGISTRATION_ACT_LABELS;

/** Why a certificate number and its seal number became void for ever. */
export const VOID_REASON_LABELS = {
  cancelled: { zh: '注销注册', en: 'Registration cancelled' },
  revoked: { zh: '撤销注册', en: 'Registration revoked' },
  lost: { zh: '证章遗失', en: 'Certificate or seal lost' },
  replaced: { zh: '住房城乡建设主管部门换发新号', en: 'Replaced by the ministry' },
} as const satisfies Record<string, Bilingual>;
export type VoidReason = keyof typeof VOID_REASON_LABELS;

export const GENDER_LABELS = {
  male: { zh: '男', en: 'Male' },
  female: { zh: '女', en: 'Female' },
} as const satisfies Record<string, Bilingual>;

/** The label of a word in one of the lists above; an unknown word names itself. */
export function wordLabel(labels: Record<string, Bilingual>, word: string): Bilingual {
  return labels[word] ?? { zh: word, en: word };
}
