import { inLocale, Refusal, REGISTRATION_STATE_LABELS, type Bilingual, type IsoDate } from '@zaoce/domain';
import { effectiveState } from '../registrations/effectiveState';
import type { RegistrationRow } from '../registrations/row';

/**
 * Refuses papers that say "registered" of a registration that is not live: certificate and seal. 409, with the state as
 * the reason.
 */
export function refuseUnlessLive(row: Pick<RegistrationRow, 'state' | 'valid_to'>, day: IsoDate): void {
  const state = effectiveState(row, day);
  if (state === 'live') return;
  throw new Refusal('wrong-state', { issues: [{ path: 'state', code: state, message: reasonOf(state) }] });
}

function reasonOf(state: keyof typeof REGISTRATION_STATE_LABELS): Bilingual {
  const label = REGISTRATION_STATE_LABELS[state];
  return {
    zh: `注册状态为“${inLocale(label, 'zh-CN')}”，不出具注册证书和执业专用章印模。`,
    en: `The registration is ${inLocale(label, 'en').toLowerCase()}: no certificate or seal is given out.`,
  };
}
