import type { z } from 'zod';
import type { Issue } from '../refusal';
import { isProblemCode, problemAt } from './problems';

/**
 * The issues of a failed zod parse as the API reports them. Schemas of this package carry machine words as messages;
 * whatever zod says by itself becomes `unknown-field` (one per field) or `malformed`.
 *
 * @param prefix dotted path of the value that was parsed, e.g. `projects.2`.
 */
export function fromZodIssues(error: z.ZodError, prefix = ''): Issue[] {
  return error.issues.flatMap((issue) => {
    const path = [...(prefix ? [prefix] : []), ...issue.path.map(String)].join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((name) =>
        problemAt([...(path ? [path] : []), name].join('.'), 'unknown-field', { name }),
      );
    }
    return [problemAt(path, isProblemCode(issue.message) ? issue.message : 'malformed')];
  });
}
