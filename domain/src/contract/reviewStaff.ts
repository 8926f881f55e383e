import { z } from 'zod';
import { idParams, roleSchema } from './common';
import { defineOperation, LEAD_ROLES } from './operation';
import { listOf, oneOf, reviewBase } from './reviewDialect';
import { reviewer } from './reviewViews';

/** Whoever runs accounts; whose, `mayManage` says. */
const access = [...LEAD_ROLES, 'system-admin'] as const;

const text = z.string().max(200);
const entry = {
  name: text,
  email: text,
  role: roleSchema,
  authorityCode: z.string().max(10).nullable().meta({ description: 'Of provincial roles' }),
};
const initialPassword = z.string().meta({
  description: 'Told once, to be handed over in person; the first sign-in asks for another',
});

export const listReviewers = listOf(
  'listReviewers',
  'reviewers',
  access,
  { zh: '审核人员', en: 'Reviewers' },
  reviewer,
);
export const getReviewer = oneOf(
  'getReviewer',
  'reviewers',
  access,
  { zh: '审核人员账号', en: 'The account of a member of staff' },
  reviewer,
);
export const createReviewer = defineOperation({
  ...reviewBase,
  id: 'createReviewer',
  method: 'post',
  path: '/review/reviewers',
  status: 201,
  access,
  summary: { zh: '新建审核人员账号', en: 'Opens an account for a member of staff' },
  body: z.strictObject({ ...entry, username: text }),
  output: reviewer.extend({ initialPassword }),
  refusals: ['rule-refused'],
});
export const saveReviewer = defineOperation({
  ...reviewBase,
  id: 'saveReviewer',
  method: 'put',
  path: '/review/reviewers/:id',
  status: 200,
  access,
  ifMatch: true,
  summary: {
    zh: '修改审核人员账号',
    en: 'Changes an account; another role or authority ends its sessions',
  },
  params: idParams,
  body: z.strictObject(entry),
  output: reviewer,
  refusals: ['rule-refused', 'own-account', 'holds-filings'],
});

const deed = { ...reviewBase, method: 'post', status: 200, access, ifMatch: true, params: idParams } as const;

export const blockReviewer = defineOperation({
  ...deed,
  id: 'blockReviewer',
  path: '/review/reviewers/:id/block',
  summary: { zh: '停用账号', en: 'Blocks an account; its sessions end at once' },
  output: reviewer,
  refusals: ['own-account'],
});
export const unblockReviewer = defineOperation({
  ...deed,
  id: 'unblockReviewer',
  path: '/review/reviewers/:id/unblock',
  summary: { zh: '恢复账号', en: 'Lets a blocked account sign in again' },
  output: reviewer,
  refusals: ['own-account'],
});
export const resetReviewerPassword = defineOperation({
  ...deed,
  id: 'resetReviewerPassword',
  path: '/review/reviewers/:id/reset-password',
  summary: { zh: '重置密码', en: 'Gives an account a new initial password; its sessions end' },
  output: reviewer.extend({ initialPassword }),
  refusals: ['own-account'],
});

export const reviewStaffOperations = [
  listReviewers,
  getReviewer,
  createReviewer,
  saveReviewer,
  blockReviewer,
  unblockReviewer,
  resetReviewerPassword,
] as const;
