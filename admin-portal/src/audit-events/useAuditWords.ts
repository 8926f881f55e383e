import { roleName } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useText } from '../i18n/useText';
import type { AuditEventRow } from './AuditEventList';

/** The machine words of an entry of the trail as people read them. */
export function useAuditWords() {
  const translate = useTranslate();
  const text = useText();
  return {
    action: ({ action }: AuditEventRow) => translate(`zaoce.audit.action.${action}`, { _: action }),
    role: ({ actorRole }: AuditEventRow) =>
      actorRole === 'system' ? translate('zaoce.audit.system') : text(roleName(actorRole)),
    subject: ({ subjectType, subjectId }: AuditEventRow) =>
      `${translate(`zaoce.audit.subject.${subjectType}`, { _: subjectType })} ${subjectId}`,
  };
}
