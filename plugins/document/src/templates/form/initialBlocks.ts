import type { FieldsBlock, TableBlock } from './formData';

/*
 * The blocks of 初始注册申请表 (dossier 5.1, 5.7), which the other types' forms use too. All values are texts ready to
 * print; an empty one leaves the cell blank.
 */

export interface PersonBlockData {
  name: string;
  gender: string;
  birthDate: string;
  ethnicity: string;
  idKind: string;
  idNumber: string;
  mobile: string;
  telephone: string;
  email: string;
  school: string;
  major: string;
  graduatedOn: string;
  educationLevel: string;
  degree: string;
  address: string;
  postalCode: string;
}

/** 申请人基本信息, with the photo. */
export function personBlock(person: PersonBlockData): FieldsBlock {
  return {
    kind: 'fields',
    title: '申请人基本信息',
    withPhoto: true,
    fields: [
      { label: '姓名', value: person.name },
      { label: '性别', value: person.gender },
      { label: '出生日期', value: person.birthDate },
      { label: '民族', value: person.ethnicity },
      { label: '证件类型', value: person.idKind },
      { label: '证件号码', value: person.idNumber },
      { label: '手机号码', value: person.mobile },
      { label: '固定电话', value: person.telephone },
      { label: '电子邮箱', value: person.email },
      { label: '最高学历', value: person.educationLevel },
      { label: '毕业院校', value: person.school },
      { label: '所学专业', value: person.major },
      { label: '毕业时间', value: person.graduatedOn },
      { label: '学位', value: person.degree },
      { label: '通讯地址', value: person.address },
      { label: '邮政编码', value: person.postalCode },
    ],
  };
}

export interface EmployerBlockData {
  name: string;
  creditCode: string;
  legalRepresentative: string;
  registeredPlace: string;
  address: string;
  postalCode: string;
  kind: string;
  qualificationNumber: string;
  contactPerson: string;
  contactPhone: string;
  district: string;
}

/** 聘用单位信息; the title tells old from new employer where a form has both. */
export function employerBlock(employer: EmployerBlockData, title = '聘用单位信息'): FieldsBlock {
  return {
    kind: 'fields',
    title,
    fields: [
      { label: '单位名称', value: employer.name, wide: true },
      { label: '统一社会\n信用代码', value: employer.creditCode },
      { label: '法定代表人', value: employer.legalRepresentative },
      { label: '工商注册地', value: employer.registeredPlace },
      { label: '所属区县', value: employer.district },
      { label: '单位类型', value: employer.kind },
      { label: '资质证书编号', value: employer.qualificationNumber },
      { label: '联系人', value: employer.contactPerson },
      { label: '联系电话', value: employer.contactPhone },
      { label: '通讯地址', value: employer.address },
      { label: '邮政编码', value: employer.postalCode },
    ],
  };
}

/** 劳动合同. */
export function contractBlock(contract: { kind: string; startsOn: string; endsOn: string }): FieldsBlock {
  return {
    kind: 'fields',
    title: '劳动合同',
    fields: [
      { label: '合同类型', value: contract.kind, wide: true },
      { label: '开始日期', value: contract.startsOn },
      { label: '结束日期', value: contract.endsOn },
    ],
  };
}

export interface QualificationRow {
  specialty: string;
  certificateNumber: string;
  issuedOn: string;
  registeringSpecialty: string;
}

/** 职业资格信息. */
export function qualificationBlock(rows: QualificationRow[]): TableBlock {
  return {
    kind: 'table',
    title: '职业资格信息',
    columns: [
      { label: '资格证书专业类别', align: 'center' },
      { label: '资格证书编号（管理号）', width: 58, align: 'center' },
      { label: '签发日期', width: 34, align: 'center' },
      { label: '申请注册专业', align: 'center' },
    ],
    rows: rows.map((row) => [row.specialty, row.certificateNumber, row.issuedOn, row.registeringSpecialty]),
  };
}

export interface ExperienceRow {
  startsOn: string;
  endsOn: string;
  employer: string;
  position: string;
  duties: string;
  witness: string;
}

/** 从事造价工作经历. */
export function experienceBlock(rows: ExperienceRow[]): TableBlock {
  return {
    kind: 'table',
    title: '从事造价工作经历',
    columns: [
      { label: '序号', width: 10, align: 'center' },
      { label: '起止年月', width: 26, align: 'center' },
      { label: '工作单位', width: 46 },
      { label: '部门／职务', width: 26 },
      { label: '从事造价工作内容' },
      { label: '证明人', width: 18, align: 'center' },
    ],
    rows: rows.map((row, index) => [
      String(index + 1),
      period(row),
      row.employer,
      row.position,
      row.duties,
      row.witness,
    ]),
  };
}

export interface ProjectRow {
  startsOn: string;
  endsOn: string;
  name: string;
  client: string;
  role: string;
  duties: string;
  /** In units of 10,000 yuan. */
  totalCost: string;
}

/** 工作业绩（近三年）. */
export function projectsBlock(rows: ProjectRow[], title = '工作业绩（近三年，每年不少于一项）'): TableBlock {
  return {
    kind: 'table',
    title,
    columns: [
      { label: '序号', width: 10, align: 'center' },
      { label: '起止日期', width: 33, align: 'center' },
      { label: '工程项目名称', width: 44 },
      { label: '委托单位', width: 30 },
      { label: '担任角色及\n负责工作内容' },
      { label: '总造价\n（万元）', width: 22, align: 'right' },
    ],
    rows: rows.map((row, index) => [
      String(index + 1),
      period(row),
      row.name,
      row.client,
      [row.role, row.duties].filter(Boolean).join('\n'),
      row.totalCost,
    ]),
  };
}

export interface EducationRow {
  year: string;
  startsOn: string;
  endsOn: string;
  category: string;
  content: string;
  mode: string;
  provider: string;
  hours: string;
}

/** 继续教育; `summary` is the sum of hours per category. */
export function educationBlock(rows: EducationRow[], summary?: string): TableBlock {
  return {
    kind: 'table',
    title: '继续教育',
    columns: [
      { label: '年度', width: 13, align: 'center' },
      { label: '起止时间', width: 33, align: 'center' },
      { label: '类别', width: 13, align: 'center' },
      { label: '培训内容' },
      { label: '方式', width: 13, align: 'center' },
      { label: '培训单位', width: 40 },
      { label: '学时', width: 13, align: 'right' },
    ],
    rows: rows.map((row) => [
      row.year,
      period(row),
      row.category,
      row.content,
      row.mode,
      row.provider,
      row.hours,
    ]),
    summary,
  };
}

function period({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string {
  return `${startsOn}\n至${endsOn || '今'}`;
}
