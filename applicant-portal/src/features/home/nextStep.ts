import type { Home } from '@zaoce/domain';

/** Where the button of the most useful next thing leads. */
export function nextAddress({ next }: Pick<Home, 'next'>): string {
  switch (next.kind) {
    case 'continue-draft':
    case 'fix-return':
    case 'wait':
      return next.filingId === null ? '/filings' : `/filings/${next.filingId}`;
    case 'renew':
      return '/filings/new/renewal';
    case 'file-initial':
      return '/filings/new/initial';
    case 'see-reasons':
      return '/home#eligibility';
    case 'collect-certificate':
      return '/home#registrations';
    case 'all-well':
      return '/filings';
  }
}
