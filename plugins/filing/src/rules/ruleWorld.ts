import type { RuleWorld } from '@zaoce/content';
import { EFFECT_WORDS } from '@zaoce/domain';
import type { Strapi } from '@zaoce/platform';
import { countSuspended } from '@zaoce/register';
import { hasEffect } from '../transition/effects';

/** What an editor of rules must be held to: the effects this office carries out, and who waits to be resumed. */
export function ruleWorldOf(strapi: Strapi): RuleWorld {
  return {
    effects: () => EFFECT_WORDS.filter((effect) => hasEffect(strapi, effect)),
    countSuspended,
  };
}
