import { publicUrl } from '@zaoce/platform';
import { getMessage } from '../messages/catalogue';
import { unsubscribeToken } from './token';

/** Where the recipient of a reminder stops reminders; undefined for notices, which everybody gets. */
export function unsubscribeAddress({
  event,
  userId,
}: {
  event: string;
  userId: number | null;
}): string | undefined {
  if (!getMessage(event).reminder || userId === null) return undefined;
  return `${publicUrl()}/api/notices/unsubscribe/${unsubscribeToken(userId)}`;
}

/** The headers by which a mail program offers to stop it with one click (RFC 8058). */
export function unsubscribeHeaders(address: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
