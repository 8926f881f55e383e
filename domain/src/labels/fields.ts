import type { Bilingual } from '../refusal';

/** What people read for each field of an employer, wherever an employer stands. */
const EMPLOYER_FIELDS = {
  name: { zh: '单位名称', en: 'Name of the employer' },
  creditCode: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
  registeredPlace: { zh: '工商注册地', en: 'Place of registration' },
  address: { zh: '单位通讯地址', en: "Employer's address" },
  postalCode: { zh: '单位邮政编码', en: "Employer's postal code" },
  kind: { zh: '单位类型', en: 'Kind of employer' },
  qualificationNumber: { zh: '资质证书编号', en: 'Qualification certificate number' },
  contactPerson: { zh: '联系人', en: 'Contact person' },
  contactPhone: { zh: '联系电话', en: 'Contact telephone' },
  district: { zh: '所属区县', en: 'District' },
} as const satisfies Record<string, Bilingual>;

const CONTRACT_FIELDS = {
  kind: { zh: '合同类型', en: 'Kind of contract' },
  startsOn: { zh: '合同开始日期', en: 'Contract from' },
  endsOn: { zh: '合同结束日期', en: 'Contract until' },
} as const satisfies Record<string, Bilingual>;

const PERIOD = {
  startsOn: { zh: '开始日期', en: 'From' },
  endsOn: { zh: '结束日期', en: 'Until' },
} as const;

/** What people read for each field of a filing (dossier 5), by section. One vocabulary for forms, papers and changes. */
export const FIELD_LABELS = {
  known: {
    name: { zh: '姓名', en: 'Name' },
    gender: { zh: '性别', en: 'Sex' },
    birthDate: { zh: '出生日期', en: 'Date of birth' },
    idNumber: { zh: '身份证号码', en: 'ID number' },
    qualificationNumber: { zh: '职业资格证书编号', en: 'Qualification certificate number' },
    managementNumber: { zh: '管理号', en: 'Management number' },
    qualificationIssuedOn: { zh: '资格证书签发日期', en: 'Qualification issued on' },
    specialty: { zh: '注册专业', en: 'Specialty' },
    authority: { zh: '注册初审机构', en: 'First-review authority' },
  },
  'known.registration': {
    certificateNumber: { zh: '注册证书编号', en: 'Certificate number' },
    sealNumber: { zh: '执业专用章编号', en: 'Seal number' },
    specialty: { zh: '注册专业', en: 'Specialty' },
    state: { zh: '注册状态', en: 'State of the registration' },
    validFrom: { zh: '注册日期', en: 'Valid from' },
    validTo: { zh: '注册有效期至', en: 'Valid until' },
    authorityCode: { zh: '注册初审机构', en: 'First-review authority' },
    employer: { zh: '聘用单位', en: 'Employer' },
    employerCreditCode: { zh: '聘用单位统一社会信用代码', en: "Employer's credit code" },
    employerQualificationNumber: { zh: '聘用单位资质证书编号', en: "Employer's qualification number" },
    reprints: { zh: '补发注册证书次数', en: 'Certificates reprinted' },
  },
  basic: {
    ethnicity: { zh: '民族', en: 'Ethnicity' },
    mobile: { zh: '手机号码', en: 'Mobile number' },
    email: { zh: '电子邮箱', en: 'E-mail' },
    telephone: { zh: '固定电话', en: 'Telephone' },
    address: { zh: '通讯地址', en: 'Postal address' },
    postalCode: { zh: '邮政编码', en: 'Postal code' },
    school: { zh: '毕业院校', en: 'School' },
    major: { zh: '所学专业', en: 'Major' },
    graduatedOn: { zh: '毕业时间', en: 'Graduated on' },
    educationLevel: { zh: '最高学历', en: 'Highest education' },
    degree: { zh: '学位', en: 'Degree' },
  },
  'basic.employer': EMPLOYER_FIELDS,
  'basic.contract': CONTRACT_FIELDS,
  experience: {
    ...PERIOD,
    employer: { zh: '工作单位', en: 'Employer' },
    position: { zh: '部门/职务', en: 'Department and position' },
    duties: { zh: '从事造价工作内容', en: 'Cost work done' },
    referee: { zh: '证明人', en: 'Referee' },
  },
  projects: {
    ...PERIOD,
    name: { zh: '工程项目名称', en: 'Project' },
    category: { zh: '项目类型', en: 'Kind of project' },
    client: { zh: '委托单位', en: 'Client' },
    role: { zh: '担任角色', en: 'Role' },
    duties: { zh: '负责工作内容', en: 'Work done' },
    costWan: { zh: '总造价（万元）', en: 'Total cost (10,000 yuan)' },
  },
  education: {
    ...PERIOD,
    year: { zh: '年度', en: 'Year' },
    category: { zh: '课程类别', en: 'Category' },
    content: { zh: '培训内容', en: 'Content' },
    mode: { zh: '培训方式', en: 'Mode' },
    provider: { zh: '培训单位', en: 'Provider' },
    hours: { zh: '学时', en: 'Hours' },
    source: { zh: '来源', en: 'Source' },
  },
  newEmployer: EMPLOYER_FIELDS,
  'newEmployer.contract': CONTRACT_FIELDS,
  release: {
    contractEndedOn: { zh: '与原单位解除劳动关系日期', en: 'Contract with the old employer ended on' },
    reason: { zh: '变更原因', en: 'Reason of the change' },
    explanation: { zh: '情况说明', en: 'Explanation' },
  },
  transfer: {
    authorityCode: { zh: '转入的注册初审机构', en: 'Authority of the new employer' },
  },
  information: {
    employerName: { zh: '变更后单位名称', en: 'New name of the employer' },
    employerQualificationNumber: { zh: '变更后资质证书编号', en: 'New qualification certificate number' },
    employerCreditCode: { zh: '变更后统一社会信用代码', en: 'New credit code' },
    idNumber: { zh: '升位后身份证号码', en: 'Upgraded ID number' },
    explanation: { zh: '变更说明', en: 'Explanation' },
  },
  cancellation: {
    reason: { zh: '注销原因', en: 'Reason' },
    explanation: { zh: '情况说明', en: 'Explanation' },
  },
  loss: {
    lostOn: { zh: '遗失日期', en: 'Lost on' },
    circumstances: { zh: '遗失经过', en: 'Circumstances' },
    statementPublishedIn: { zh: '遗失声明刊登处', en: 'Statement published in' },
    statementPublishedOn: { zh: '遗失声明刊登日期', en: 'Statement published on' },
  },
} as const satisfies Record<string, Record<string, Bilingual>>;

/** What people read for each section. */
export const SECTION_LABELS = {
  known: { zh: '个人信息', en: 'Person' },
  'known.registration': { zh: '注册信息', en: 'Registration' },
  basic: { zh: '基本信息', en: 'Basic information' },
  'basic.employer': { zh: '聘用单位信息', en: 'Employer' },
  'basic.contract': { zh: '劳动合同', en: 'Labour contract' },
  experience: { zh: '从事造价工作经历', en: 'Work experience' },
  projects: { zh: '工作业绩', en: 'Project record' },
  education: { zh: '继续教育', en: 'Continuing education' },
  newEmployer: { zh: '新聘用单位', en: 'New employer' },
  'newEmployer.contract': { zh: '与新单位的劳动合同', en: 'Contract with the new employer' },
  release: { zh: '与原单位解除劳动关系', en: 'Release from the old employer' },
  transfer: { zh: '转入机构', en: 'Transfer' },
  information: { zh: '变更内容', en: 'Changed information' },
  cancellation: { zh: '注销原因', en: 'Cancellation' },
  loss: { zh: '遗失情况', en: 'Loss' },
  scans: { zh: '扫描件', en: 'Scans' },
  form: { zh: '申请表', en: 'Application form' },
} as const satisfies Record<string, Bilingual>;
export type LabelledSection = keyof typeof SECTION_LABELS;
