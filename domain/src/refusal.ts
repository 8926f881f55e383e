/**
 * Every reason for which the office says no, as a closed list.
 * `status` is the HTTP status the API answers with; `zh`/`en` are the sentences a person reads.
 * Clients branch on the code (`error.details.code`), never on the sentence.
 */
export const REFUSALS = {
  'malformed-request': {
    status: 400,
    zh: '请求内容不完整或格式不对，请检查标出的各项。',
    en: 'The request is malformed; see the listed issues.',
  },
  'not-signed-in': { status: 401, zh: '请先登录。', en: 'Please sign in.' },
  'session-ended': {
    status: 401,
    zh: '登录已过期，请重新登录。',
    en: 'Your session has ended; please sign in again.',
  },
  'wrong-credentials': {
    status: 401,
    zh: '账号或密码不正确。',
    en: 'The account or the password is not right.',
  },
  'not-allowed': { status: 403, zh: '您没有办理此事项的权限。', en: 'You are not allowed to do this.' },
  'own-filing': {
    status: 403,
    zh: '不能审核本人的申报业务。',
    en: 'You may not review a filing of your own.',
  },
  'four-eyes': {
    status: 403,
    zh: '上一阶段由您决定，本阶段须由他人办理。',
    en: 'You decided the stage before; somebody else must decide this one.',
  },
  'own-account': {
    status: 403,
    zh: '不能在此办理本人的账号，请由他人办理。',
    en: 'Your own account is run by somebody else.',
  },
  recused: { status: 403, zh: '您已对此业务申请回避。', en: 'You recused yourself from this filing.' },
  'not-found': { status: 404, zh: '没有找到，或不属于您。', en: 'Not found, or not yours.' },
  'method-not-allowed': { status: 405, zh: '不支持此操作方式。', en: 'This method is not supported here.' },
  'wrong-state': {
    status: 409,
    zh: '当前状态不能办理此操作。',
    en: 'The present state does not admit this action.',
  },
  'claimed-by-other': { status: 409, zh: '此业务已由{name}领取。', en: 'This filing is claimed by {name}.' },
  'not-claimed': {
    status: 409,
    zh: '请先领取此业务再作决定。',
    en: 'Claim the filing before you decide it.',
  },
  'registration-changed': {
    status: 409,
    zh: '上报之后注册登记有变化，不能按原申报内容办理，请打回由申请人核对后重新上报。',
    en: 'The registration has changed since the filing was submitted; return it, so that the applicant looks at it again.',
  },
  'already-decided': {
    status: 409,
    zh: '审核机构已作出决定，不能撤回。',
    en: 'A reviewer has decided already; it cannot be withdrawn.',
  },
  'open-filing-exists': {
    status: 409,
    zh: '您有在办业务 {number}，办结后才能再申报。',
    en: 'Filing {number} is still open; finish it first.',
  },
  'holds-filings': {
    status: 409,
    zh: '此人名下有 {count} 件在办业务，请先改派，再变更角色或机构。',
    en: '{count} filings are in this person’s hands; assign them to others before role or authority change.',
  },
  duplicate: { status: 409, zh: '已存在相同记录。', en: 'Such a record exists already.' },
  'idempotency-key-reused': {
    status: 409,
    zh: '同一幂等键被用于不同的请求。',
    en: 'This Idempotency-Key was used for a different request.',
  },
  'request-in-progress': {
    status: 409,
    zh: '相同的请求正在处理，请稍候。',
    en: 'The same request is still being processed.',
  },
  'import-outdated': {
    status: 409,
    zh: '核对之后名单已有变化，有的行不能再导入，请重新上传核对。',
    en: 'The lists have changed since the file was checked and some rows no longer fit; upload it again.',
  },
  'stale-version': {
    status: 412,
    zh: '内容已被更新，请刷新后再操作。',
    en: 'The record has changed since you read it; reload and try again.',
  },
  'too-large': { status: 413, zh: '文件超过 {limit}。', en: 'The file is larger than {limit}.' },
  'wrong-media-type': { status: 415, zh: '只接受 JPG 图片。', en: 'Only JPG images are accepted.' },
  'unsupported-body': { status: 415, zh: '不支持此请求格式。', en: 'This content type is not supported.' },
  'unsupported-spreadsheet': {
    status: 415,
    zh: '只接受 CSV 或 XLSX 文件（不带密码）；旧式 XLS 请另存为 XLSX。',
    en: 'Only CSV and XLSX files without a password are accepted; save an old XLS as XLSX.',
  },
  'unreadable-image': {
    status: 422,
    zh: '图片无法读取，请重新拍摄或扫描。',
    en: 'The image cannot be read; please scan it again.',
  },
  'image-too-big': {
    status: 422,
    zh: '图片像素过大（最多 {limit}）。',
    en: 'The image has too many pixels (at most {limit}).',
  },
  'identity-not-confirmed': {
    status: 422,
    zh: '所填信息与合格名单不符，或已办理过，请核对后重试。',
    en: 'The details could not be confirmed; check them and try again.',
  },
  'code-not-accepted': { status: 422, zh: '验证码不正确或已过期。', en: 'The code is wrong or has expired.' },
  'weak-password': {
    status: 422,
    zh: '密码不符合要求。',
    en: 'The password does not meet the requirements.',
  },
  'incomplete-filing': {
    status: 422,
    zh: '还有内容没有填好，请逐项补齐。',
    en: 'The filing is not complete; see every item listed.',
  },
  'not-eligible': {
    status: 422,
    zh: '目前不能办理此项业务。',
    en: 'This filing is not open to you at present.',
  },
  'rule-refused': {
    status: 422,
    zh: '内容不符合规则，请检查标出的各项。',
    en: 'The content is against the rules; see the listed issues.',
  },
  'scan-limit': {
    status: 422,
    zh: '此类扫描件最多上传 {limit} 张。',
    en: 'At most {limit} scans of this kind.',
  },
  'form-not-printed': { status: 422, zh: '请先打印申请表。', en: 'Print the application form first.' },
  'items-unanswered': {
    status: 422,
    zh: '打回意见还有未答复的项目。',
    en: 'Some return items are not answered yet.',
  },
  'import-has-errors': {
    status: 422,
    zh: '有 {count} 行有问题。请更正后重新上传，或确认跳过这些行。',
    en: '{count} rows are wrong; correct and upload them again, or confirm that they are left out.',
  },
  'precondition-required': {
    status: 428,
    zh: '缺少 If-Match 版本号。',
    en: 'If-Match with the version is required.',
  },
  'captcha-required': {
    status: 428,
    zh: '请完成验证后再试。',
    en: 'Please complete the verification challenge.',
  },
  'too-many-requests': {
    status: 429,
    zh: '操作过于频繁，请稍后再试。',
    en: 'Too many attempts; try again later.',
  },
  'missing-glyph': {
    status: 422,
    zh: '文件中有无法显示的字：{characters}。请安装字体包 {packages}。',
    en: 'Characters cannot be shown: {characters}. Install the font packages {packages}.',
  },
  'not-ready': {
    status: 503,
    zh: '文件正在生成，请稍后再试。',
    en: 'The document is being produced; try again shortly.',
  },
  unavailable: {
    status: 503,
    zh: '系统暂时不可用，请稍后再试。',
    en: 'The service is unavailable for the moment.',
  },
  internal: {
    status: 500,
    zh: '系统出错，已记录。请稍后再试。',
    en: 'Something went wrong and has been recorded.',
  },
} as const satisfies Record<string, { status: number; zh: string; en: string }>;

/** A stable machine word for a refusal. */
export type RefusalCode = keyof typeof REFUSALS;

export type Locale = 'zh-CN' | 'en';

/** A text in both languages; Chinese first. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** One problem at one place. `path` is dotted (`basic.employer.creditCode`, `projects.2.endsOn`, `scans.contract`). */
export interface Issue {
  path: string;
  code: string;
  message: Bilingual;
}

export interface RefusalOptions {
  /** Every problem at once; empty when the refusal concerns the request as a whole. */
  issues?: Issue[];
  /** Values for the `{placeholders}` of the sentence. */
  params?: Record<string, string | number>;
  /** Seconds after which a try makes sense (429, 503). */
  retryAfter?: number;
}

/** Thrown wherever the office says no; the platform turns it into the API's error shape. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly status: number;
  readonly issues: Issue[];
  readonly params: Record<string, string | number>;
  readonly retryAfter: number | undefined;

  constructor(code: RefusalCode, options: RefusalOptions = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.status = REFUSALS[code].status;
    this.issues = options.issues ?? [];
    this.params = options.params ?? {};
    this.retryAfter = options.retryAfter;
  }
}

/** Picks the language; unknown languages read Chinese. */
export function inLocale(text: Bilingual, locale: Locale): string {
  return locale === 'en' ? text.en : text.zh;
}

/** The sentence of a refusal in a language, placeholders filled. */
export function describeRefusal(refusal: Refusal, locale: Locale): string {
  return fillPlaceholders(inLocale(REFUSALS[refusal.code], locale), refusal.params);
}

/** Replaces `{name}` by `params.name`; an unknown placeholder stays as it is, so that a mistake is seen. */
export function fillPlaceholders(template: string, params: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => String(params[key] ?? whole));
}
