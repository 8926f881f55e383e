import { fillPlaceholders, type Bilingual } from '../../refusal';
import type { CheckKey, CheckLevel, CheckResult } from './types';

/** The sentences of the automatic checks, as the reviewer reads them. */
const MESSAGES = {
  'id-number': {
    ok: { zh: '身份证号码校验通过。', en: 'The ID number is valid.' },
    wrong: { zh: '身份证号码校验不通过。', en: 'The ID number is not valid.' },
    fifteen: {
      zh: '登记的身份证号码为 15 位，应办理升位。',
      en: 'The ID number on record has 15 digits; it should be upgraded.',
    },
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
  registration: {
    ok: {
      zh: '注册 {certificateNumber} 有效期至 {validTo}。',
      en: 'Registration {certificateNumber} is valid until {validTo}.',
    },
    over: {
      zh: '注册 {certificateNumber} 的有效期已于 {validTo} 届满。',
      en: 'The validity of registration {certificateNumber} ended on {validTo}.',
    },
    late: {
      zh: '逾期申报：应于 {dueOn} 前申报，有效期至 {validTo}。',
      en: 'Late: it was due on {dueOn}; the registration is valid until {validTo}.',
    },
    missing: { zh: '没有查到所涉及的注册。', en: 'The registration it is about was not found.' },
  },
  specialty: {
    ok: { zh: '申请人在该专业没有有效注册。', en: 'No live registration in this specialty.' },
    held: { zh: '申请人在该专业已有有效注册。', en: 'There is a live registration in this specialty.' },
  },
  'one-filing': {
    ok: { zh: '申请人没有其他在办业务。', en: 'No other filing of the applicant is open.' },
    other: { zh: '申请人另有在办业务 {number}。', en: 'Filing {number} of the applicant is open too.' },
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
    backwards: {
      zh: '劳动合同的结束日期不晚于开始日期。',
      en: 'The contract ends before it begins.',
    },
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
  'registered-employer': {
    ok: { zh: '聘用单位与注册登记一致。', en: 'The employer is the one in the register.' },
    differs: {
      zh: '注册登记的聘用单位是“{name}”，与申报不一致，应先办理变更注册。',
      en: 'The register says “{name}”; a change of employer comes first.',
    },
  },
  'new-employer': {
    ok: { zh: '新聘用单位与原单位不同。', en: 'The new employer is not the old one.' },
    same: { zh: '新聘用单位与注册登记的单位相同。', en: 'The new employer is the one in the register.' },
    name: {
      zh: '新聘用单位与原单位名称相同而信用代码不同，请核对。',
      en: 'The new employer has the old one’s name and another code; compare.',
    },
  },
  release: {
    ok: {
      zh: '与原单位解除劳动关系在先，新合同在后。',
      en: 'The old contract ended before the new one begins.',
    },
    none: { zh: '没有填写与原单位解除劳动关系的日期。', en: 'The day of the release is not given.' },
    ahead: {
      zh: '解除劳动关系的日期 {endedOn} 还没有到。',
      en: 'The day of the release, {endedOn}, is still to come.',
    },
    overlap: {
      zh: '新合同自 {startsOn} 开始，早于解除劳动关系的日期 {endedOn}。',
      en: 'The new contract begins on {startsOn}, before the release on {endedOn}.',
    },
  },
  'id-upgrade': {
    ok: {
      zh: '新号码是原 15 位号码的正常升位。',
      en: 'The new number is the normal upgrade of the old one.',
    },
    none: { zh: '身份证号码没有变更。', en: 'The ID number does not change.' },
    other: {
      zh: '新号码不是登记号码的正常升位，须有公民身份号码更正证明。',
      en: 'The new number is not the normal upgrade of the one on record; proof of a correction is needed.',
    },
  },
  'id-card': {
    ok: { zh: '身份证扫描件包含两面。', en: 'Both sides of the ID card are there.' },
    none: { zh: '没有上传身份证。', en: 'No ID card was uploaded.' },
    side: {
      zh: '身份证只有一张图且为横幅，可能只有一面，请核对。',
      en: 'There is one picture of the ID card, and it is as wide as one side; see whether both are on it.',
    },
  },
  'scan-size': {
    ok: { zh: '扫描件的尺寸足够阅读。', en: 'Every scan is large enough to be read.' },
    small: {
      zh: '有 {count} 张扫描件的长边不足 {edge} 像素。',
      en: '{count} scan(s) have fewer than {edge} pixels on the long side.',
    },
  },
  'scan-sharpness': {
    ok: { zh: '扫描件清晰。', en: 'Every scan is sharp.' },
    blurred: { zh: '有 {count} 张扫描件可能模糊。', en: '{count} scan(s) seem to be blurred.' },
  },
  photo: {
    ok: { zh: '照片一张，尺寸和背景符合要求。', en: 'One photo, of sufficient size, before white.' },
    optional: { zh: '没有更换照片。', en: 'The photo stays.' },
    several: { zh: '照片有 {count} 张，只能有一张。', en: 'There are {count} photos instead of one.' },
    background: { zh: '照片可能不是白色背景。', en: 'The background of the photo seems not to be white.' },
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
  'earlier-remarks': {
    none: { zh: '此前没有被打回的意见。', en: 'There is no remark of an earlier return.' },
    ok: { zh: '此前提出的 {count} 处都有修改。', en: 'All {count} places named before were changed.' },
    unchanged: {
      zh: '此前提出的意见中有 {count} 处没有修改，请看申请人的答复。',
      en: '{count} place(s) named before were not changed; read the answers.',
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
