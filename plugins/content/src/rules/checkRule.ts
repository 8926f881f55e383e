import { validateFilingRule, type FilingRule, type Issue } from '@zaoce/domain';

export type CheckedRule = { ok: true; rule: FilingRule } | { ok: false; message: string; issues: Issue[] };

/** Reads a rule as it comes from the panel: an object, or its JSON as text. Every problem is named at its place. */
export function checkRule(input: unknown): CheckedRule {
  const result = validateFilingRule(typeof input === 'string' ? parseJson(input) : input);
  if (result.ok) return result;
  const sentences = result.issues.map(
    ({ path, message }) => `${path || 'rule'}：${message.zh} ${message.en}`,
  );
  return {
    ok: false,
    issues: result.issues,
    message: `业务规则有 ${result.issues.length} 处问题，未保存 / not saved：\n${sentences.join('\n')}`,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
