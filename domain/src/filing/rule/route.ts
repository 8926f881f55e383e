import { MINISTRY } from '../../authorities';
import type { Bilingual } from '../../refusal';
import { holds } from './condition';
import type { RuleFacts } from './facts';
import type { FilingRule, StageRule } from './schema';

/** A stage of one filing: whose turn it is, by authority code, and for how many working days. */
export interface RouteStage {
  key: string;
  label: Bilingual;
  authorityCode: string;
  workingDays: number;
  fourEyes: boolean;
}

/** The authorities a filing touches, by code. `origin` is that of the registration, where there is one. */
export interface RouteAuthorities {
  home: string;
  origin?: string | undefined;
  target?: string | undefined;
}

/**
 * The stages a filing has to pass, resolved to authorities and kept with the filing from its first submission on.
 *
 * @throws RangeError when the rule has a stage of the target authority and no target is given.
 */
export function resolveRoute(
  rule: Pick<FilingRule, 'route'>,
  facts: RuleFacts,
  authorities: RouteAuthorities,
): RouteStage[] {
  return rule.route
    .filter((stage) => holds(stage.when, facts))
    .map((stage) => ({
      key: stage.key,
      label: stage.label,
      authorityCode: authorityOf(stage, authorities),
      workingDays: stage.workingDays,
      fourEyes: stage.fourEyes ?? false,
    }));
}

function authorityOf({ key, authority }: StageRule, { home, origin, target }: RouteAuthorities): string {
  if (authority === 'ministry') return MINISTRY;
  const code = { home, origin: origin ?? home, target }[authority];
  if (!code) throw new RangeError(`stage ${key} needs a target authority`);
  return code;
}
