import { fillPlaceholders, type Bilingual } from '../../refusal';
import type { CheckKey, CheckLevel, CheckResult } from './types';

/** The sentences of the automatic checks, as the reviewer reads them. */
const MESSAGES = {
  'id-number': {
    ok: { zh: '身份证号码校验通过。', en: 'The ID number is valid.' },
    wrong: { zh: '身份证号码校验不通过。', en: 'The ID number is not valid.' },
    region: {
      zh: '身份证号码前两位不是现行地区代码，请核对证件。',
      en: 'The region of the ID number is unknown; compare the card.',
    },
  },
  age: {
    ok: { zh: '年龄 {age} 周岁。', en: 'Age {age}.' },
    outside: {
      zh: '年龄 {age} 周岁，超出通常范围（{below}–{from}）。',
      en: 'Age {age} lies outside the usual range ({below}–{from}).',
    },
    unknown: { zh: '无法由身份证号码得出年龄。', en: 'The age cannot be told from the ID number.' },
  },
  qualification: {
    ok: {
      zh: '资格记录相符，签发日期 {issuedOn}。',
      en: 'The qualification record agrees, issued on {issuedOn}.',
    },
    missing: { zh: '没有该专业的资格记录。', en: 'There is no qualification record in this specialty.' },
    name: { zh: '资格记录的姓名“{name}”与申请人不同。', en: 'The qualification record names “{name}”.' },
  },
  'one-employer': {
    ok: { zh: '没有发现在其他单位的注册。', en: 'No registration with another employer.' },
    other: {
      zh: '申请人在其他专业的注册在另一单位。',
      en: 'A registration in another specialty is with another employer.',
    },
  },
  ban: {
    ok: { zh: '没有限制注册的记录。', en: 'No ban on registering.' },
    banned: { zh: '限制注册至 {until}。', en: 'Banned from registering until {until}.' },
  },
  'education-hours': {
    ok: {
      zh: '继续教育：必修 {compulsory}、选修 {elective} 学时，符合要求。',
      en: 'Education: {compulsory} compulsory and {elective} elective hours, enough.',
    },
    none: { zh: '本次申报不要求继续教育。', en: 'No continuing education is asked for.' },
    short: {
      zh: '继续教育学时不足：必修 {compulsory}/{needCompulsory}，选修 {elective}/{needElective}。',
      en: 'Too few hours: compulsory {compulsory} of {needCompulsory}, elective {elective} of {needElective}.',
    },
    typed: {
      zh: '学时足够（必修 {compulsory}、选修 {elective}），其中有自行填报的，请核对证明。',
      en: 'Enough hours (compulsory {compulsory}, elective {elective}), some entered by hand; compare the proofs.',
    },
  },
  'project-years': {
    ok: { zh: '近 {years} 年每年都有工作业绩。', en: 'A project in each of the last {years} years.' },
    none: { zh: '本次申报不要求工作业绩。', en: 'No projects are asked for.' },
    missing: { zh: '缺少工作业绩的年度：{missing}。', en: 'Years without project: {missing}.' },
  },
  experience: {
    ok: {
      zh: '工作经历连续，最近单位与聘用单位一致。',
      en: 'The experience has no gap and ends with the employer.',
    },
    none: { zh: '没有工作经历。', en: 'There is no work experience.' },
    gap: { zh: '工作经历有超过 6 个月的间断。', en: 'There is a gap of more than six months.' },
    overlap: { zh: '工作经历时间重叠。', en: 'Periods overlap.' },
    employer: {
      zh: '最近的工作单位“{name}”与聘用单位不一致。',
      en: 'The latest employer “{name}” is not the employer of the filing.',
    },
  },
  contract: {
    ok: { zh: '劳动合同在有效期内。', en: 'The contract is in force.' },
    notYet: { zh: '劳动合同自 {startsOn} 起才生效。', en: 'The contract begins on {startsOn} only.' },
    ended: { zh: '劳动合同已于 {endsOn} 到期。', en: 'The contract ended on {endsOn}.' },
    soon: {
      zh: '劳动合同将于 {endsOn} 到期，不足 30 天。',
      en: 'The contract ends on {endsOn}, in less than 30 days.',
    },
    none: { zh: '没有填写劳动合同期限。', en: 'The term of the contract is not given.' },
  },
  'credit-code': {
    ok: { zh: '统一社会信用代码校验通过。', en: 'The credit code is valid.' },
    wrong: { zh: '统一社会信用代码校验不通过。', en: 'The credit code is not valid.' },
  },
  'employer-name': {
    ok: {
      zh: '单位名称与信用代码对应的已有记录一致。',
      en: 'The name agrees with what the register knows for the code.',
    },
    new: {
      zh: '该信用代码第一次出现，请核对营业执照。',
      en: 'The code appears for the first time; compare the licence.',
    },
    differs: {
      zh: '该信用代码此前登记的单位名称是“{names}”。',
      en: 'The register knows this code as “{names}”.',
    },
    none: { zh: '没有填写聘用单位。', en: 'No employer is given.' },
  },
  photo: {
    ok: { zh: '照片一张，尺寸符合要求。', en: 'One photo of sufficient size.' },
    none: { zh: '没有上传照片。', en: 'No photo.' },
    small: {
      zh: '照片只有 {width}×{height} 像素，可能不清晰。',
      en: 'The photo has only {width}×{height} pixels.',
    },
    wide: {
      zh: '照片不是竖幅，请核对是否为免冠照片。',
      en: 'The photo is not upright; see whether it is a portrait.',
    },
  },
  'duplicate-scan': {
    ok: { zh: '没有重复的扫描件。', en: 'No scan occurs twice.' },
    twice: { zh: '同一张图片用于多处。', en: 'The same picture is used in several places.' },
  },
  'foreign-scan': {
    ok: { zh: '没有与他人相同的扫描件。', en: 'No scan is shared with another person.' },
    shared: {
      zh: '有扫描件与其他申请人的完全相同。',
      en: 'A scan is identical with one of another applicant.',
    },
    personal: {
      zh: '本人证件的扫描件与其他申请人的完全相同。',
      en: 'A personal document is identical with one of another applicant.',
    },
  },
  form: {
    ok: { zh: '盖章的申请表与系统数据一致。', en: 'The stamped form agrees with the data.' },
    stale: { zh: '盖章的申请表不是当前内容。', en: 'The stamped form is not the present content.' },
    unread: {
      zh: '没有读到盖章申请表的二维码，请逐项核对。',
      en: 'The QR code of the stamped form was not read; compare it by eye.',
    },
  },
} as const satisfies Record<CheckKey, Record<string, Bilingual>>;

type MessageOf<K extends CheckKey> = keyof (typeof MESSAGES)[K] & string;

/** Puts a finding together; the sentence is chosen by check and word. */
export function finding<K extends CheckKey>(
  key: K,
  level: CheckLevel,
  word: MessageOf<K>,
  params: Record<string, string | number> = {},
  paths: string[] = [],
): CheckResult {
  const texts: Record<string, Bilingual> = MESSAGES[key];
  const { zh, en } = texts[word] ?? { zh: word, en: word };
  return {
    key,
    level,
    message: { zh: fillPlaceholders(zh, params), en: fillPlaceholders(en, params) },
    paths,
  };
}
