import type { FilingSummary, Home, RegistrationView } from '@zaoce/domain';

export type DueRegistration = Home['due'][number];
type Next = Home['next'];

const NOTHING: Omit<Next, 'kind'> = { filingId: null, registrationId: null, dueOn: null, validTo: null };

/**
 * The one thing the applicant should do next; what is open comes first, then what is due, then what is ready. Whom a ban
 * keeps from registering, or who has no qualification that is free, is led to the reasons and not into a refusal.
 */
export function chooseNext(
  open: Pick<FilingSummary, 'id' | 'state' | 'dueOn'> | null,
  registrations: readonly Pick<RegistrationView, 'id' | 'state' | 'validTo'>[],
  due: readonly DueRegistration[],
  mayRegister: boolean,
): Next {
  if (open) return { ...NOTHING, kind: kindOfOpen(open.state), filingId: open.id, dueOn: open.dueOn };
  const [first] = [...due].sort((a, b) => a.validTo.localeCompare(b.validTo));
  if (first)
    return {
      ...NOTHING,
      kind: 'renew',
      registrationId: first.registrationId,
      dueOn: first.dueOn,
      validTo: first.validTo,
    };
  const live =
    registrations.find((one) => one.state === 'live') ??
    registrations.find((one) => one.state === 'suspended');
  if (live) return { ...NOTHING, kind: 'all-well', registrationId: live.id, validTo: live.validTo };
  return { ...NOTHING, kind: mayRegister ? 'file-initial' : 'see-reasons' };
}

function kindOfOpen(state: FilingSummary['state']): Next['kind'] {
  if (state === 'draft') return 'continue-draft';
  return state === 'returned' ? 'fix-return' : 'wait';
}
