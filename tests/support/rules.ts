import { randomUUID } from 'node:crypto';
import {
  createFilingRule,
  defaultFilingRules,
  reviewListFilingRules,
  saveFilingRule,
  type FilingRule,
  type ReviewFilingRule,
} from '@zaoce/domain';
import { call, type Reply } from './client';
import { succeed } from './journey';
import type { Office } from './office';
import { addStaff, signIn } from './people';

/** A system administrator, signed in: his token and the name under which he acts. */
export async function signedInAdministrator(office: Office): Promise<{ token: string; userId: number }> {
  const { userId, username, password } = await addStaff(office, 'system-admin');
  return { userId, token: (await signIn(office, username, password)).token };
}

/** The rule of the office with this key, as staff see it. */
export async function findOfficeRule(office: Office, token: string, key: string): Promise<ReviewFilingRule> {
  const { data } = await succeed(office, reviewListFilingRules, { token, query: { range: [0, 99] } });
  const rule = data.find((candidate) => candidate.key === key);
  if (!rule) throw new Error(`the office has no rule ${key}`);
  return rule;
}

/** Changes some settings of a rule, in the version it has now, and answers the new one. */
export async function changeRule(
  office: Office,
  token: string,
  key: string,
  changes: Partial<FilingRule>,
): Promise<ReviewFilingRule> {
  const { id, version, rule } = await findOfficeRule(office, token, key);
  const input = { token, params: { id }, version, body: { rule: { ...rule, ...changes } } };
  return (await succeed(office, saveFilingRule, input)).data;
}

/** Asks for a new rule; the answer may be a refusal. */
export function askForRule(
  office: Office,
  token: string,
  rule: object,
): Promise<Reply<typeof createFilingRule>> {
  return call(office.url, createFilingRule, {
    token,
    idempotencyKey: randomUUID(),
    body: { rule, note: '试行办法第 3 条' },
  });
}

/** One of the rules the office ships with. */
export function shippedRule(key: string): FilingRule {
  const rule = defaultFilingRules.find((candidate) => candidate.key === key);
  if (!rule) throw new Error(`no rule ${key} is shipped`);
  return structuredClone(rule);
}

const renewal = shippedRule('renewal');

/** 暂停执业: known sections, a known stage and a known effect, put together as data. */
export const SUSPENSION: FilingRule = {
  key: 'suspension',
  type: 'suspension',
  version: 1,
  label: { zh: '暂停执业', en: 'Suspension of practice' },
  description: {
    zh: '暂时不从事造价工作的，可以申请暂停执业；恢复执业前不得以二级造价工程师名义执业。',
    en: 'For those who do not practise for a while; until resumption they may not act as a cost engineer.',
  },
  numberPrefix: 'SU',
  eligibility: ['live-registration', 'no-ban-in-force'],
  sections: [{ key: 'basic' }],
  scans: renewal.scans
    .filter(({ kind }) => ['id-card', 'application-form'].includes(kind))
    .map((scan) => ({ ...scan, minimum: 1 })),
  route: [
    {
      key: 'first-review',
      label: { zh: '初审机构审核', en: 'First review' },
      authority: 'home',
      workingDays: 5,
    },
  ],
  effect: 'suspend-registration',
  effectTime: 'approval',
  extensionDays: 5,
  acceptanceDays: 3,
  form: {
    template: 'application-form',
    title: { zh: '二级造价工程师暂停执业申请表', en: 'Application for Suspension of Practice' },
  },
};

/** 恢复执业: the way back. */
export const RESUMPTION: FilingRule = {
  ...SUSPENSION,
  key: 'resumption',
  type: 'resumption',
  label: { zh: '恢复执业', en: 'Resumption of practice' },
  description: { zh: '暂停执业后恢复执业。', en: 'Ends a suspension of practice.' },
  numberPrefix: 'RS',
  eligibility: ['suspended-registration', 'no-ban-in-force'],
  effect: 'resume-registration',
  form: {
    template: 'application-form',
    title: { zh: '二级造价工程师恢复执业申请表', en: 'Application for Resumption of Practice' },
  },
};
