import { displayValue, REVOCATION_GROUNDS, VOID_REASON_LABELS, wordLabel } from '@zaoce/domain';
import type { Bilingual, RegistrationAct } from '@zaoce/domain';
import type { RegistrationState } from '../registrations/row';

/** The list each act takes its ground from; other acts have texts only. */
const GROUNDS: { [act in RegistrationAct]?: (ground: string) => Bilingual } = {
  revoked: (ground) => wordLabel(REVOCATION_GROUNDS, ground),
  cancelled: (ground) => displayValue('cancellation.reason', ground),
};

/** The ground of an act as people read it. */
export function describeGround(act: RegistrationAct, ground: string): Bilingual {
  const described = GROUNDS[act]?.(ground) ?? { zh: ground, en: ground };
  // Where no ground was given, the reason for which the numbers became void stands for it.
  const { zh, en } = described.zh === ground ? wordLabel(VOID_REASON_LABELS, ground) : described;
  return { zh, en };
}

/** The act that brings a registration into each of the states it never leaves. */
const ENDS: { [state in RegistrationState]?: RegistrationAct } = {
  cancelled: 'cancelled',
  revoked: 'revoked',
  void: 'voided',
};

/** Why a registration ended for ever, as people read it; null while it has not. */
export function describeEnd(state: RegistrationState, reason: string | null): Bilingual | null {
  const act = ENDS[state];
  return act && reason ? describeGround(act, reason) : null;
}
