import { REVOCATION_GROUNDS, type RevocationGroundCode } from '@zaoce/domain';
import type { TranslateFunction } from 'react-admin';

/** What a ground of revocation means for the person: for how long he may not register, or that nothing keeps him. */
export function banSentence(ground: RevocationGroundCode, translate: TranslateFunction): string {
  const { banYears } = REVOCATION_GROUNDS[ground];
  return banYears > 0
    ? translate('zaoce.register.ban', { smart_count: banYears })
    : translate('zaoce.register.noBan');
}
