import { fillPlaceholders, type Bilingual, type Issue } from '../refusal';

/**
 * The sentence of every machine word that a schema or a check of this package reports.
 * The first group belongs to the content of a filing, the second to filing rules.
 */
export const PROBLEMS = {
  required: { zh: '请填写此项。', en: 'This is required.' },
  'too-long': { zh: '内容过长。', en: 'This is too long.' },
  'not-a-date': { zh: '不是有效的日期，应为 2026-11-22 的形式。', en: 'Not a valid date; write 2026-11-22.' },
  'not-an-option': { zh: '请从所列选项中选择。', en: 'Choose one of the listed options.' },
  'credit-code': {
    zh: '统一社会信用代码不正确，请核对营业执照上的 18 位代码。',
    en: 'The unified social credit code is not valid; compare the 18 characters with the business licence.',
  },
  'postal-code': { zh: '邮政编码应为 6 位数字。', en: 'A postal code has six digits.' },
  telephone: {
    zh: '电话号码不正确，固定电话请写成 010-12345678。',
    en: 'Not a telephone number; write 010-12345678.',
  },
  'office-telephone': {
    zh: '电话号码不正确，固定电话请写成 010-12345678，多个号码用“、”分开。',
    en: 'Not a telephone number; write 010-12345678, several parted by “、”.',
  },
  'web-address': {
    zh: '网址应以 https:// 或 http:// 开头。',
    en: 'A website starts with https:// or http://.',
  },
  mobile: { zh: '手机号码不正确，应为 11 位数字。', en: 'Not a mobile number; it has 11 digits.' },
  email: { zh: '电子邮箱地址不正确。', en: 'Not an e-mail address.' },
  'ends-before-start': { zh: '结束日期不能早于开始日期。', en: 'The end lies before the start.' },
  amount: {
    zh: '请填写金额（万元），最多两位小数。',
    en: 'An amount in units of 10,000 yuan, at most two decimals.',
  },
  year: { zh: '请填写四位年份。', en: 'Write the year with four digits.' },
  hours: { zh: '学时应大于 0，可有半学时。', en: 'Hours are above 0, halves allowed.' },
  'person-name': {
    zh: '姓名应为 2 至 50 个汉字（或拉丁字母），间隔号写“·”。',
    en: 'A name has 2 to 50 Chinese or Latin characters, parts joined by “·”.',
  },
  username: {
    zh: '用户名应为 3 至 30 位小写字母、数字、点、连字符或下划线，以字母开头。',
    en: 'A user name has 3 to 30 small letters, digits, dots, hyphens or underscores, a letter first.',
  },
  taken: { zh: '已被其他账号使用。', en: 'Another account has it already.' },
  'id-number': { zh: '身份证号码不正确。', en: 'The ID number is not valid.' },
  'not-the-normal-upgrade': {
    zh: '新号码不是原 15 位号码的正常升位，请提供公民身份号码更正证明并咨询初审机构。',
    en: 'The new number is not the normal upgrade of the old 15 digits; ask the authority with proof of the correction.',
  },
  'no-scan': { zh: '请先上传要更换的扫描件。', en: 'Upload the scans that are to take the place first.' },
  'not-only-scans': {
    zh: '除扫描件外还有变更内容，须上报。',
    en: 'More than scans changes; the filing has to be submitted.',
  },
  'no-extension': {
    zh: '此业务的规则不允许延长办理期限。',
    en: 'The rule of this filing knows no extension.',
  },
  'upgraded-already': {
    zh: '登记的身份证号码已是 18 位，不需要升位。',
    en: 'The number on record has 18 digits already; there is nothing to upgrade.',
  },
  'same-as-registered': {
    zh: '与现有登记相同，没有变更。',
    en: 'The register says the same already; nothing changes.',
  },
  'nothing-changed': { zh: '没有任何变更内容。', en: 'Nothing is changed.' },
  'too-few-entries': {
    zh: '至少填写 {minimum} 条，现有 {count} 条。',
    en: 'At least {minimum} entries; there are {count}.',
  },
  'year-without-entry': {
    zh: '{year} 年没有工作业绩，每年至少 {minimum} 项。',
    en: 'No project in {year}; at least {minimum} in each year.',
  },
  'compulsory-hours': {
    zh: '必修学时不足：需要 {required} 学时，现有 {hours} 学时。',
    en: 'Too few compulsory hours: {required} are needed, there are {hours}.',
  },
  'elective-hours': {
    zh: '选修学时不足：需要 {required} 学时，现有 {hours} 学时。',
    en: 'Too few elective hours: {required} are needed, there are {hours}.',
  },
  'scan-missing': {
    zh: '请上传“{label}”，至少 {minimum} 张，现有 {count} 张。',
    en: 'Upload “{label}”: at least {minimum}, there are {count}.',
  },
  'too-many-scans': {
    zh: '“{label}”最多 {maximum} 张，现有 {count} 张。',
    en: '“{label}”: at most {maximum}, there are {count}.',
  },
  'form-not-printed': {
    zh: '请先打印申请表，盖章后扫描上传。',
    en: 'Print the application form, have it stamped, scan and upload it.',
  },
  'form-stale': {
    zh: '打印申请表之后内容有修改，请重新打印、盖章并上传。',
    en: 'The content has changed since the form was printed; print, stamp and upload it again.',
  },
  'form-scan-stale': {
    zh: '上传的申请表不是最近一次打印的内容，请上传最新打印并盖章的申请表。',
    en: 'The uploaded form is not the one printed last; upload the latest one, stamped.',
  },
  'item-unanswered': {
    zh: '此处的打回意见还没有答复。',
    en: 'The remark made here is not answered yet.',
  },
  malformed: { zh: '内容格式不对。', en: 'The content is malformed.' },

  'not-a-slug': {
    zh: '只能用小写字母、数字和连字符，以字母开头。',
    en: 'Small letters, digits and hyphens only, a letter first.',
  },
  'not-a-prefix': { zh: '应为两个大写字母。', en: 'Two capital letters.' },
  'not-a-number': { zh: '应为数字。', en: 'A number is needed.' },
  'not-a-whole-number': { zh: '应为整数。', en: 'A whole number is needed.' },
  'not-yes-or-no': { zh: '应为是或否。', en: 'Yes or no is needed.' },
  negative: { zh: '不能是负数。', en: 'It cannot be negative.' },
  'at-least-one': { zh: '至少为 1。', en: 'It must be at least 1.' },
  'too-large-number': { zh: '数值过大。', en: 'The number is too large.' },
  'unknown-field': { zh: '没有名为“{name}”的设置。', en: 'There is no setting “{name}”.' },
  'unknown-section': { zh: '没有这个栏目。', en: 'There is no such section.' },
  'unknown-effect': { zh: '没有这种办理结果。', en: 'There is no such effect.' },
  'unknown-effect-time': { zh: '没有这种生效时间。', en: 'There is no such time of effect.' },
  'unknown-condition': { zh: '没有这个办理条件。', en: 'There is no such condition.' },
  'unknown-fact': { zh: '条件中没有这个事实项。', en: 'Conditions cannot ask for this fact.' },
  'unknown-operator': { zh: '没有这种比较方式。', en: 'There is no such comparison.' },
  'value-does-not-fit': {
    zh: '比较的值与事实项或比较方式不符。',
    en: 'The value does not fit the fact or the comparison.',
  },
  'not-a-condition': { zh: '条件的写法不对。', en: 'This is not a condition.' },
  'unknown-stage-authority': { zh: '没有这种办理机构。', en: 'There is no such kind of authority.' },
  'no-section': { zh: '至少要有一个栏目。', en: 'At least one section is needed.' },
  'no-stage': { zh: '办理流程至少要有一个阶段。', en: 'The route needs at least one stage.' },
  'no-stage-always': {
    zh: '办理流程的第一个阶段不能带条件。',
    en: 'The first stage of the route cannot depend on a condition.',
  },
  'first-stage-not-home': {
    zh: '第一个阶段必须由申请人所属（或原）初审机构办理。',
    en: 'The first stage belongs to the authority of the applicant or of the registration.',
  },
  'no-target-stage': {
    zh: '跨省（跨部门）变更须有新单位所属初审机构的阶段。',
    en: 'A change across authorities needs a stage of the target authority.',
  },
  'target-needs-transfer': {
    zh: '有新机构的阶段时，须有栏目“transfer”（转入机构）。',
    en: 'A stage of the target authority needs the section “transfer”.',
  },
  'target-without-cross': {
    zh: '只有跨省（跨部门）变更才有新单位所属初审机构的阶段。',
    en: 'Only a change across authorities has a stage of the target authority.',
  },
  'four-eyes-on-first-stage': {
    zh: '第一个阶段之前没有决定人，不能要求他人办理。',
    en: 'Nobody decides before the first stage, so it cannot ask for four eyes.',
  },
  'duplicate-key': { zh: '“{key}”重复。', en: '“{key}” occurs twice.' },
  'minimum-above-maximum': { zh: '下限不能大于上限。', en: 'The minimum lies above the maximum.' },
  'form-scan-missing': {
    zh: '须有扫描件“application-form”（盖章的申请表），且至少 1 张。',
    en: 'The scan “application-form” (the stamped form) is needed, at least one.',
  },
  'form-scan-conditional': {
    zh: '盖章的申请表不能带条件。',
    en: 'The stamped form cannot depend on a condition.',
  },
  'entries-only': {
    zh: '只有工作经历、工作业绩和继续教育可以规定条数。',
    en: 'Only experience, projects and education have a number of entries.',
  },
  'effect-needs-section': {
    zh: '此办理结果需要栏目“{section}”。',
    en: 'This effect needs the section “{section}”.',
  },
  'effect-needs-condition': {
    zh: '此办理结果需要办理条件“{condition}”。',
    en: 'This effect needs the condition “{condition}”.',
  },
  'effect-needs-validity': {
    zh: '此办理结果需要有效期年数。',
    en: 'This effect needs the years of validity.',
  },
  'effect-needs-lost': { zh: '此办理结果需要遗失种类。', en: 'This effect needs what may have been lost.' },
  'window-needed': {
    zh: '办理条件“延续期内”需要期限天数。',
    en: 'The condition “inside the renewal window” needs the days of the window.',
  },
  'window-order': {
    zh: '应申报的天数不能大于开放的天数。',
    en: 'The filing cannot be due before the window opens.',
  },
  'education-needs-section': {
    zh: '有继续教育要求时须有继续教育栏目。',
    en: 'An education policy needs the section education.',
  },
  'education-needs-policy': {
    zh: '条件使用了继续教育事实项，但没有继续教育要求。',
    en: 'A condition asks about education, but there is no education policy.',
  },
  'age-order': { zh: '年龄下限须小于上限。', en: 'The lower age must lie below the upper one.' },
  'contradicting-conditions': {
    zh: '办理条件“{one}”与“{other}”不能同时成立。',
    en: 'The conditions “{one}” and “{other}” cannot both be met.',
  },
  'unknown-template': { zh: '没有这种申请表版式。', en: 'There is no such form template.' },
  'other-year': { zh: '{date} 不在 {year} 年。', en: '{date} is not in {year}.' },
  'worked-anyway': {
    zh: '{date} 本来就是工作日，不需要列出。',
    en: '{date} is an ordinary working day; it need not be listed.',
  },
  'fixed-holiday-missing': {
    zh: '缺少法定节假日 {date}，通知可能没有贴全。',
    en: 'The holiday {date} of the law is missing; the notice may be incomplete.',
  },
  'key-taken': { zh: '“{key}”已被其他业务规则使用。', en: '“{key}” belongs to another rule.' },
  'prefix-taken': {
    zh: '编号前缀“{prefix}”已被其他业务使用。',
    en: 'The prefix “{prefix}” belongs to another kind of filing.',
  },
  'type-taken': {
    zh: '同一类型和范围已有现行规则“{key}”。',
    en: 'The rule “{key}” is in force for the same type and scope.',
  },
  'fixed-once-made': {
    zh: '规则建立后不能更改此项，请另建规则。',
    en: 'This cannot change once the rule exists; make a new rule.',
  },
  'effect-not-carried-out': {
    zh: '本系统还不能办理这种结果。',
    en: 'This office cannot carry out this effect.',
  },
  'still-needed-to-register': {
    zh: '这是唯一可以新增注册的现行规则。',
    en: 'No other rule in force leads to a registration.',
  },
  'still-needed-to-resume': {
    zh: '这是唯一可以恢复执业的现行规则，而暂停执业仍可办理或已有人员暂停。',
    en: 'No other rule in force ends a suspension, and suspensions are possible or exist.',
  },
} as const satisfies Record<string, Bilingual>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Whether the word has a sentence here. */
export function isProblemCode(word: string): word is ProblemCode {
  return Object.hasOwn(PROBLEMS, word);
}

/** Values for the placeholders of a sentence; a bilingual one is filled in by language. */
export type ProblemParams = Record<string, string | number | Bilingual>;

/** The sentence of a problem in both languages, placeholders filled. */
export function describeProblem(code: ProblemCode, params: ProblemParams = {}): Bilingual {
  return { zh: fill('zh', code, params), en: fill('en', code, params) };
}

/** One problem at one place, its sentence looked up. */
export function problemAt(path: string, code: ProblemCode, params: ProblemParams = {}): Issue {
  return { path, code, message: describeProblem(code, params) };
}

function fill(language: 'zh' | 'en', code: ProblemCode, params: ProblemParams): string {
  const values = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'object' ? value[language] : value,
  ]);
  return fillPlaceholders(
    PROBLEMS[code][language],
    Object.fromEntries(values) as Record<string, string | number>,
  );
}
