import type { Effect } from '@zaoce/domain';
import type { EffectWork } from '../transition/effects';
import { cancelRegistration } from './cancelRegistration';
import { changeEmployer } from './changeEmployer';
import { changeInformation } from './changeInformation';
import { createRegistration } from './createRegistration';
import { refuseBanned } from './refuseBanned';
import { reissueRegistration } from './reissueRegistration';
import { renewRegistration } from './renewRegistration';
import { resumeRegistration, suspendRegistration } from './suspendRegistration';

const EFFECTS: readonly (readonly [Effect, EffectWork])[] = [
  ['create-registration', createRegistration],
  ['renew-registration', renewRegistration],
  ['change-information', changeInformation],
  ['change-employer', changeEmployer],
  ['cancel-registration', cancelRegistration],
  ['reissue-registration', reissueRegistration],
  ['suspend-registration', suspendRegistration],
  ['resume-registration', resumeRegistration],
];

/** What filings do to the register, by the words that rules choose from; none is carried out against a ban. */
export const EFFECTS_CARRIED_OUT = EFFECTS.map(([name, carryOut]): [Effect, EffectWork] => [
  name,
  async (work, filing) => {
    await refuseBanned(work, filing);
    return carryOut(work, filing);
  },
]);
