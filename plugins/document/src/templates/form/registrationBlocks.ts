import type { FieldsBlock, TableBlock, TextBlock } from './formData';

/*
 * The blocks of forms about a registration (dossier 5.2–5.6). All values are texts ready to print; an empty one leaves
 * the cell blank.
 */

export interface HolderBlockData {
  name: string;
  gender: string;
  birthDate: string;
  idKind: string;
  idNumber: string;
  mobile: string;
  email: string;
}

/** 申请人基本信息 of a form that asks nothing about the person: who he is and how he is reached, with the photo. */
export function holderBlock(holder: HolderBlockData): FieldsBlock {
  return {
    kind: 'fields',
    title: '申请人基本信息',
    withPhoto: true,
    fields: [
      { label: '姓名', value: holder.name },
      { label: '性别', value: holder.gender },
      { label: '出生日期', value: holder.birthDate, wide: true },
      { label: '证件类型', value: holder.idKind },
      { label: '证件号码', value: holder.idNumber },
      { label: '手机号码', value: holder.mobile, wide: true },
      { label: '电子邮箱', value: holder.email, wide: true },
    ],
  };
}

export interface RegistrationBlockData {
  certificateNumber: string;
  sealNumber: string;
  specialty: string;
  validTo: string;
  employer: string;
  authority: string;
}

/** 注册信息: the registration the filing is about, as the register holds it. */
export function registrationBlock(registration: RegistrationBlockData): FieldsBlock {
  return {
    kind: 'fields',
    title: '注册信息',
    fields: [
      { label: '注册证书\n编号', value: registration.certificateNumber },
      { label: '执业专用章\n编号', value: registration.sealNumber },
      { label: '注册专业', value: registration.specialty },
      { label: '有效期届满\n日期', value: registration.validTo },
      { label: '聘用单位', value: registration.employer, wide: true },
      { label: '注册机关', value: registration.authority, wide: true },
    ],
  };
}

/** 变更情况: how and why somebody leaves his employer. */
export function releaseBlock(release: {
  scope: string;
  reason: string;
  contractEndedOn: string;
  explanation: string;
}): FieldsBlock {
  return {
    kind: 'fields',
    title: '变更情况',
    fields: [
      { label: '变更类型', value: release.scope },
      { label: '解除劳动\n关系日期', value: release.contractEndedOn },
      { label: '变更原因', value: release.reason, wide: true },
      { label: '情况说明', value: release.explanation, wide: true },
    ],
  };
}

/** 注册初审机构: from which office to which a registration moves. */
export function transferBlock(transfer: { from: string; to: string }): FieldsBlock {
  return {
    kind: 'fields',
    title: '注册初审机构变更',
    fields: [
      { label: '原注册\n初审机构', value: transfer.from },
      { label: '转入的注册\n初审机构', value: transfer.to },
    ],
  };
}

export interface InformationRow {
  field: string;
  before: string;
  /** Empty where nothing changes. */
  after: string;
}

/** 变更内容: what the register holds beside what it shall hold. */
export function informationBlock(rows: InformationRow[], explanation: string): TableBlock {
  return {
    kind: 'table',
    title: '变更内容',
    columns: [
      { label: '变更事项', width: 40, align: 'center' },
      { label: '变更前（注册库记载）' },
      { label: '变更后' },
    ],
    rows: rows.map((row) => [row.field, row.before, row.after || '（不变）']),
    ...(explanation && { summary: `变更说明：${explanation}` }),
  };
}

/** 注销情况: which registration ends, and why. */
export function cancellationBlock(cancellation: {
  specialty: string;
  reason: string;
  explanation: string;
}): FieldsBlock {
  return {
    kind: 'fields',
    title: '注销情况',
    fields: [
      { label: '注销专业', value: cancellation.specialty, wide: true },
      { label: '注销原因', value: cancellation.reason, wide: true },
      { label: '情况说明', value: cancellation.explanation, wide: true },
    ],
  };
}

/** 遗失情况: what was lost, when, and where it was declared void. */
export function lossBlock(loss: {
  lost: string;
  lostOn: string;
  publishedIn: string;
  publishedOn: string;
}): FieldsBlock {
  return {
    kind: 'fields',
    title: '补办内容和遗失情况',
    fields: [
      { label: '遗失内容', value: loss.lost },
      { label: '遗失日期', value: loss.lostOn },
      { label: '遗失声明\n刊登处', value: loss.publishedIn },
      { label: '声明刊登\n日期', value: loss.publishedOn },
    ],
  };
}

/** 遗失经过, in the applicant's words. */
export function lossStatementBlock(circumstances: string): TextBlock {
  return { kind: 'text', title: '遗失经过', paragraphs: circumstances.split(/\r?\n/).filter(Boolean) };
}
