import { authorityName } from '@zaoce/domain';
import { useText } from '../i18n/useText';

/** The name of an authority, or of the ministry, by its code. */
export function AuthorityText({ code }: { code: string | null }) {
  const text = useText();
  return code ? text(authorityName(code)) : null;
}
