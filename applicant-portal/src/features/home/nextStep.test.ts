import type { Home } from '@zaoce/domain';
import { nextAddress } from './nextStep';

const next = (kind: Home['next']['kind'], filingId: number | null = null): Pick<Home, 'next'> => ({
  next: { kind, filingId, registrationId: null, dueOn: null, validTo: null },
});

it.each([
  [next('continue-draft', 7), '/filings/7'],
  [next('fix-return', 7), '/filings/7'],
  [next('wait', 7), '/filings/7'],
  [next('wait'), '/filings'],
  [next('renew'), '/filings/new/renewal'],
  [next('file-initial'), '/filings/new/initial'],
  [next('see-reasons'), '/home#eligibility'],
  [next('collect-certificate'), '/home#registrations'],
  [next('all-well'), '/filings'],
])('%j leads to %s', (home, address) => expect(nextAddress(home)).toBe(address));
