import type { AuditAction } from '@zaoce/audit';
import type { Work } from '../work';

/** Notes what will be recorded about a result notice when the change commits. */
export function noteNotice(
  work: Work,
  action: Extract<AuditAction, `result-notice.${string}`>,
  notice: { id: number; authorityCode: string },
  details: Record<string, unknown> = {},
): void {
  const { actor, requestId, ip } = work;
  work.audits.push({
    action,
    actor: { userId: actor.userId, name: actor.name, role: actor.role },
    subject: { type: 'result-notice', id: notice.id },
    authorityCode: notice.authorityCode,
    requestId,
    ip,
    details,
  });
}
