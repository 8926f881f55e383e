import { useTranslate } from 'react-admin';

/** Province, corps, department or ministry. */
export function AuthorityKind({ kind }: { kind: string }) {
  const translate = useTranslate();
  return translate(`zaoce.authorityKind.${kind}`, { _: kind });
}
