import { isMinistryRole, MINISTRY, type SessionUser, type StageView } from '@zaoce/domain';

/**
 * How a filing stands to a reviewer who may only look: `announced` before the turn of his authority, `passed-on` after
 * it, `elsewhere` when another authority's stages are none of his; null when it is his authority's turn, or nobody's.
 */
type Standing = { kind: 'announced' | 'passed-on' | 'elsewhere'; stage: StageView } | null;

/** Where the filing stands for this reviewer (domain.md 3, `cross`: both authorities see it, each decides its own stage). */
export function standingOf(
  stages: readonly StageView[],
  user: Pick<SessionUser, 'role' | 'authorityCode'>,
): Standing {
  const at = stages.findIndex(({ state }) => state === 'current');
  const stage = stages[at];
  const own = isMinistryRole(user.role) ? MINISTRY : user.authorityCode;
  if (!stage || stage.authorityCode === own) return null;
  if (stages.some(({ authorityCode }, index) => index > at && authorityCode === own)) {
    return { kind: 'announced', stage };
  }
  const decided = stages.some(({ authorityCode }, index) => index < at && authorityCode === own);
  return { kind: decided ? 'passed-on' : 'elsewhere', stage };
}
