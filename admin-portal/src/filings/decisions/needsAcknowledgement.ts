import { ApiProblem } from '../../http/apiProblem';

/**
 * Whether a return was refused only because it names something that was visible in an earlier round: the law asks to name every
 * defect at once, so the reviewer has to say knowingly that he comes late (domain.md 3).
 */
export function needsAcknowledgement(problem: unknown): boolean {
  if (!(problem instanceof ApiProblem) || problem.code !== 'rule-refused') return false;
  return problem.issues.some((issue) => issue.code === 'repeated-item');
}
