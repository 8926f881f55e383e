import { z } from 'zod';
import { done, roleSchema } from './common';
import { defineOperation } from './operation';

/** The solved proof-of-work challenge (base64 JSON as altcha-lib makes it); asked for after failures. */
const captcha = z.string().max(4000).optional();
const password = z.string().min(1).max(200);
const oneTimeCode = z
  .string()
  .trim()
  .regex(/^\d{6}$/);
const ticket = z.string().min(10).max(200);

const identity = {
  name: z.string().min(1).max(100),
  idNumber: z.string().min(1).max(40),
  qualificationNumber: z.string().min(1).max(60),
  captcha,
};

export const sessionUser = z.object({
  id: z.number().int(),
  name: z.string(),
  role: roleSchema,
  authorityCode: z.string().nullable(),
  authorityName: z.string().nullable(),
  language: z.enum(['zh-CN', 'en']),
  privacyNoticeAccepted: z.boolean(),
  mustChangePassword: z.boolean(),
});
export type SessionUser = z.infer<typeof sessionUser>;

export const session = z.object({
  accessToken: z.string(),
  expiresIn: z.number().int().meta({ description: 'seconds' }),
  user: sessionUser,
});
export type Session = z.infer<typeof session>;

export const getCaptcha = defineOperation({
  id: 'getCaptcha',
  method: 'get',
  path: '/account/captcha',
  tag: 'account',
  access: 'public',
  envelope: 'data',
  status: 200,
  summary: {
    zh: '获取工作量证明验证',
    en: 'A proof-of-work challenge: solved by the machine, so that it needs neither sight nor hearing',
  },
  output: z.object({
    algorithm: z.string(),
    challenge: z.string(),
    maxnumber: z.number().int().optional(),
    salt: z.string(),
    signature: z.string(),
  }),
});

export const claimAccount = defineOperation({
  id: 'claimAccount',
  method: 'post',
  path: '/account/claim',
  tag: 'account',
  access: 'public',
  envelope: 'data',
  status: 202,
  summary: { zh: '获取密码：提交身份信息', en: 'Claim an account: state who you are' },
  body: z.strictObject({ ...identity, mobile: z.string().min(1).max(40), email: z.string().min(3).max(254) }),
  output: z
    .object({ ticket, expiresIn: z.number().int() })
    .meta({ description: 'Given whether or not the details match, so that nothing is learned from it' }),
  refusals: ['captcha-required', 'too-many-requests', 'rule-refused'],
});

export const confirmClaim = defineOperation({
  id: 'confirmClaim',
  method: 'post',
  path: '/account/claim/confirm',
  tag: 'account',
  access: 'public',
  envelope: 'data',
  status: 201,
  summary: { zh: '获取密码：验证码与新密码', en: 'Claim an account: code and password' },
  body: z.strictObject({ ticket, code: oneTimeCode, password }),
  output: session,
  refusals: ['code-not-accepted', 'weak-password', 'too-many-requests'],
});

export const recoverAccount = defineOperation({
  id: 'recoverAccount',
  method: 'post',
  path: '/account/recover',
  tag: 'account',
  access: 'public',
  envelope: 'data',
  status: 202,
  summary: { zh: '找回密码：提交身份信息', en: 'Recover the password: state who you are' },
  body: z.strictObject(identity),
  output: z.object({ ticket, expiresIn: z.number().int() }),
  refusals: ['captcha-required', 'too-many-requests', 'rule-refused'],
});

export const confirmRecovery = defineOperation({
  id: 'confirmRecovery',
  method: 'post',
  path: '/account/recover/confirm',
  tag: 'account',
  access: 'public',
  envelope: 'data',
  status: 200,
  summary: { zh: '找回密码：验证码与新密码', en: 'Recover the password: code and password' },
  body: z.strictObject({ ticket, code: oneTimeCode, password }),
  output: session,
  refusals: ['code-not-accepted', 'weak-password', 'too-many-requests'],
});

export const login = defineOperation({
  id: 'login',
  method: 'post',
  path: '/account/login',
  tag: 'account',
  access: 'public',
  envelope: 'data',
  status: 200,
  summary: { zh: '登录（所有角色）', en: 'Sign in, every role' },
  body: z.strictObject({
    identifier: z
      .string()
      .min(1)
      .max(254)
      .meta({ description: 'Applicants: ID number, mobile or e-mail. Staff: user name or e-mail' }),
    password,
    captcha,
  }),
  output: session,
  refusals: ['wrong-credentials', 'captcha-required', 'too-many-requests'],
});

export const refreshSession = defineOperation({
  id: 'refreshSession',
  method: 'post',
  path: '/account/refresh',
  tag: 'account',
  access: 'public',
  envelope: 'data',
  status: 200,
  summary: { zh: '续期（轮换刷新令牌）', en: 'A new access token for the refresh cookie, which is rotated' },
  output: session,
  refusals: ['session-ended'],
});

export const logout = defineOperation({
  id: 'logout',
  method: 'post',
  path: '/account/logout',
  tag: 'account',
  access: 'public',
  envelope: 'data',
  status: 200,
  summary: { zh: '退出登录', en: 'Sign out' },
  output: done,
});

export const changePassword = defineOperation({
  id: 'changePassword',
  method: 'post',
  path: '/me/password',
  tag: 'me',
  envelope: 'data',
  status: 200,
  access: [
    'applicant',
    'provincial-reviewer',
    'provincial-lead',
    'ministry-reviewer',
    'ministry-lead',
    'system-admin',
  ],
  summary: { zh: '修改密码（其他会话随之失效）', en: 'Change the password; every other session ends' },
  body: z.strictObject({ currentPassword: password, newPassword: password }),
  output: session,
  refusals: ['wrong-credentials', 'weak-password', 'too-many-requests'],
});

export const acceptPrivacyNotice = defineOperation({
  id: 'acceptPrivacyNotice',
  method: 'post',
  path: '/me/privacy-notice',
  tag: 'me',
  access: ['applicant'],
  envelope: 'data',
  status: 200,
  summary: { zh: '已阅读个人信息处理告知', en: 'The privacy notice was shown and read' },
  body: z.strictObject({ version: z.string().max(20) }),
  output: done,
});

export const accountOperations = [
  getCaptcha,
  claimAccount,
  confirmClaim,
  recoverAccount,
  confirmRecovery,
  login,
  refreshSession,
  logout,
  changePassword,
  acceptPrivacyNotice,
] as const;
