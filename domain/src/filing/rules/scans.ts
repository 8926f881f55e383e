import type { ScanRule } from '../rule/schema';

/*
 * The scans that several of the shipped rules ask for (dossier 6, product default), each with what the picture must show.
 * A rule spreads one and changes what differs: how many, and when.
 */

export const applicationForm: ScanRule = {
  kind: 'application-form',
  label: { zh: '申请表（已签字盖章）', en: 'Application form, signed and stamped' },
  hint: {
    zh: '本系统最近一次打印的申请表，本人签字、聘用单位盖章后逐页扫描；二维码、签字和公章须完整清晰，不得涂改。',
    en: 'The form printed last by this system, signed and stamped by the employer, every page; QR code, signature and stamp complete and sharp, nothing altered.',
  },
  minimum: 1,
  maximum: 10,
};

export const photo: ScanRule = {
  kind: 'photo',
  label: { zh: '一寸免冠照片', en: 'Portrait photo' },
  hint: {
    zh: '近期正面免冠彩色照片，白色背景，五官清晰，只上传一张，建议 295×413 像素以上。',
    en: 'A recent colour portrait, bareheaded, facing the camera, white background; exactly one, 295×413 pixels or more.',
  },
  minimum: 1,
  maximum: 1,
};

export const idCard: ScanRule = {
  kind: 'id-card',
  label: { zh: '居民身份证', en: 'Resident identity card' },
  hint: {
    zh: '人像面和国徽面都要有，可扫描在同一张图上，也可分两张上传；证件在有效期内，四角齐全、字迹清晰。',
    en: 'Both sides, in one picture or two; the card is in date, all four corners and every character can be seen.',
  },
  minimum: 1,
  maximum: 2,
};

export const qualificationCertificate: ScanRule = {
  kind: 'qualification-certificate',
  label: { zh: '职业资格证书（或合格证明）', en: 'Qualification certificate or proof of passing' },
  hint: {
    zh: '载有姓名、身份证号码、专业、证书编号或管理号、签发日期的页面，内容与申报信息一致。',
    en: 'The page with name, ID number, specialty, certificate or management number and date of issue, matching the filing.',
  },
  minimum: 1,
  maximum: 4,
};

export const labourContract: ScanRule = {
  kind: 'labour-contract',
  label: { zh: '劳动（聘用）合同', en: 'Labour contract' },
  hint: {
    zh: '只上传重要页：双方名称、合同期限、岗位、双方签字盖章页；合同在有效期内，单位与申报的聘用单位一致。',
    en: 'The pages that matter: both parties, term, post, signatures and stamp; in force, with the employer named in the filing.',
  },
  minimum: 1,
  maximum: 5,
};

export const employerLicence: ScanRule = {
  kind: 'employer-licence',
  label: { zh: '聘用单位营业执照（副本）', en: "Employer's business licence" },
  hint: {
    zh: '最新的营业执照副本（事业单位为法人证书），名称和统一社会信用代码清晰，加盖单位公章。',
    en: 'The latest licence (or certificate of a public institution) with legible name and credit code, stamped by the employer.',
  },
  minimum: 1,
  maximum: 2,
};

export const employerQualification: ScanRule = {
  kind: 'employer-qualification',
  label: { zh: '聘用单位资质证书', en: "Employer's qualification certificate" },
  hint: {
    zh: '单位名称、证书编号、有效期完整可见。',
    en: 'Name of the employer, certificate number and validity are fully visible.',
  },
  minimum: 0,
  maximum: 4,
};

export const insuranceRecord: ScanRule = {
  kind: 'insurance-record',
  label: { zh: '社会保险缴纳证明', en: 'Social insurance record' },
  hint: {
    zh: '申报前一个月在聘用单位的个人权益记录；退休人员上传退休证，其他情形上传说明材料。',
    en: 'The personal record of the month before, at this employer; a retirement certificate for the retired, else an explanation.',
  },
  minimum: 0,
  maximum: 4,
};

export const educationProof: ScanRule = {
  kind: 'education-proof',
  label: { zh: '继续教育证明', en: 'Proof of continuing education' },
  hint: {
    zh: '自行填报的学时须有证明：载明姓名、年度、内容、学时，并有培训单位盖章。',
    en: 'Proof of the hours entered by hand: name, year, content and hours, stamped by the provider.',
  },
  minimum: 1,
  maximum: 10,
  when: { field: 'selfReportedEducation', op: 'eq', value: true },
};

export const registrationCertificate: ScanRule = {
  kind: 'registration-certificate',
  label: { zh: '原注册证书', en: 'Present registration certificate' },
  hint: {
    zh: '注册证书的信息页和变更栏，证书编号、有效期清晰。',
    en: 'The page with the data and the change column, certificate number and validity legible.',
  },
  minimum: 0,
  maximum: 6,
};

export const otherScan: ScanRule = {
  kind: 'other',
  label: { zh: '其他材料', en: 'Other evidence' },
  hint: {
    zh: '需要补充说明的其他材料，没有可不上传。',
    en: 'Anything else that explains the filing; leave empty if there is nothing.',
  },
  minimum: 0,
  maximum: 10,
};
