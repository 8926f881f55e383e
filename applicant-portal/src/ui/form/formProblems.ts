import { describeProblem, type Bilingual } from '@zaoce/domain';
import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import { hasCode, type ApiIssue } from '../../api/ApiProblem';

/** Names of problems the domain has sentences for. */
export type ProblemCode = Parameters<typeof describeProblem>[0];

/** What is wrong, by field; no entry means right. */
export type Problems<T> = Partial<Record<keyof T & string, ProblemCode | Bilingual>>;

/** A resolver for react-hook-form from a plain check that names a problem for each wrong field. */
export function resolverOf<T extends FieldValues>(
  check: (values: T) => Problems<T>,
  pick: (text: Bilingual) => string,
): Resolver<T> {
  return (values) => {
    const errors: Record<string, { type: string; message: string }> = {};
    for (const [name, problem] of Object.entries<ProblemCode | Bilingual | undefined>(check(values))) {
      if (!problem) continue;
      const sentence = typeof problem === 'string' ? describeProblem(problem) : problem;
      errors[name] = { type: 'rule', message: pick(sentence) };
    }
    if (Object.keys(errors).length > 0) return { values: {}, errors: errors as FieldErrors<T> };
    return { values, errors: {} };
  };
}

/**
 * Problems the server reported for fields of this form, several for one field as one text; a path may carry a prefix
 * such as `body.`.
 *
 * @param aliases names the server has for fields that are called differently here.
 */
export function issuesByField(
  error: unknown,
  fields: readonly string[],
  aliases: Record<string, string> = {},
): Map<string, string> {
  const found = new Map<string, string>();
  if (!hasCode(error, 'rule-refused', 'malformed-request', 'weak-password', 'code-not-accepted'))
    return found;
  for (const issue of error.issues) {
    const field = fields.find((name) => leadsTo(issue, aliases[name] ?? name));
    if (field) found.set(field, [found.get(field), issue.message].filter(Boolean).join(' '));
  }
  return found;
}

function leadsTo({ path }: ApiIssue, name: string): boolean {
  return path === name || path.endsWith(`.${name}`);
}
