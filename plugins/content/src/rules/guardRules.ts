import type { Strapi } from '@zaoce/platform';
import { errors } from '@strapi/utils';
import type { FilingRule } from '@zaoce/domain';
import { checkRule } from './checkRule';
import { forgetRules } from './rulesInForce';

const UID = 'api::filing-rule.filing-rule';

interface DocumentCall {
  uid: string;
  action: string;
  params: { documentId?: string; data?: Record<string, unknown> };
}
type DocumentMiddleware = (call: DocumentCall, next: () => Promise<unknown>) => Promise<unknown>;

/**
 * Watches over the filing rules that a system administrator edits in the panel: one that makes no sense is refused with
 * every problem named (domain.md 3, Low code). The entry's columns follow the rule; a changed rule is a new version.
 */
export function guardRules(strapi: Strapi): void {
  const { documents } = strapi as unknown as { documents: { use(middleware: DocumentMiddleware): void } };
  documents.use(async (call, next) => {
    const data = call.params.data;
    if (call.uid !== UID || !['create', 'update'].includes(call.action) || !data) return next();
    if (call.action === 'create' || 'rule' in data) {
      const checked = checkRule(data.rule);
      if (!checked.ok) throw refuse(checked.message, checked.issues);
      call.params.data = {
        ...data,
        ...columnsOf(await nextVersion(strapi, checked.rule, call.params.documentId)),
      };
    }
    const result = await next();
    forgetRules(strapi);
    return result;
  });
}

/** The rule with the version it gets: its own when it is the first or nothing changed, else the next of its key. */
async function nextVersion(strapi: Strapi, rule: FilingRule, documentId?: string): Promise<FilingRule> {
  const newest: { version: number; document_id: string; rule: unknown } | undefined = await strapi.db
    .connection('filing_rules')
    .where({ rule_key: rule.key })
    .orderBy('version', 'desc')
    .first('version', 'document_id', 'rule');
  if (!newest) return rule;
  const isUnchanged = newest.document_id === documentId && asText(rule) === asText(newest.rule);
  return isUnchanged ? rule : { ...rule, version: newest.version + 1 };
}

/** A rule as the schema writes it, so that the order of keys does not count as a change. */
function asText(input: unknown): string {
  const checked = checkRule(input);
  return checked.ok ? JSON.stringify(checked.rule) : '';
}

function columnsOf(rule: FilingRule): Record<string, unknown> {
  const { key, type, version, label } = rule;
  return { ruleKey: key, type, version, labelZh: label.zh, labelEn: label.en, rule };
}

function refuse(message: string, issues: readonly { path: string; message: { zh: string } }[]): Error {
  return new errors.ValidationError(message, {
    errors: issues.map(({ path, message: sentence }) => ({
      path: ['rule'],
      message: `${path}：${sentence.zh}`,
      name: 'ValidationError',
    })),
  });
}
