import type { Bilingual, Effect } from '@zaoce/domain';
import type { Strapi } from '@zaoce/platform';
import type { FilingRow } from '../filings/row';
import type { Work } from '../work';

/** What an effect did to the register. */
export interface EffectResult {
  registrationId: number;
  certificateNumber: string;
  sealNumber: string;
  validFrom: string;
  validTo: string;
  /** What holds from now on, line by line, for the message; missing for a new registration, whose message has its own words. */
  outcome?: readonly Bilingual[];
}

/** Carries a decided filing over into the register, in the transaction of the transition. */
export type EffectWork = (work: Work, filing: FilingRow) => Promise<EffectResult>;

const registered = new WeakMap<object, Map<Effect, EffectWork>>();

/** Makes an effect known; rules name it. Each kind of filing brings one of these and no other code. */
export function registerEffect(strapi: Strapi, name: Effect, work: EffectWork): void {
  const effects = registered.get(strapi) ?? new Map<Effect, EffectWork>();
  if (effects.has(name)) throw new Error(`effect ${name} is registered twice`);
  registered.set(strapi, effects.set(name, work));
}

/** The effect of a rule; throws when no plugin carries it out, so that nothing takes effect halfway. */
export function getEffect(strapi: Strapi, name: Effect): EffectWork {
  const work = registered.get(strapi)?.get(name);
  if (!work) throw new Error(`no plugin carries out the effect ${name}`);
  return work;
}

/** Whether filings whose rule has this effect can be carried to their end. */
export function hasEffect(strapi: Strapi, name: Effect): boolean {
  return registered.get(strapi)?.has(name) ?? false;
}
