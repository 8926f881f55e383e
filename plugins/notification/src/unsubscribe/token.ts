import { theVault } from '@zaoce/platform';
import { z } from 'zod';

const CONTEXT = 'unsubscribe';
const content = z.strictObject({ userId: z.number().int().positive() });

/** A token that stops the reminders of one user and allows nothing else; it holds as long as the key of the data. */
export function unsubscribeToken(userId: number): string {
  return Buffer.from(theVault().sealText(JSON.stringify({ userId }), CONTEXT)).toString('base64url');
}

/** The user of a token; null when it was not made here. */
export function readUnsubscribeToken(token: string): number | null {
  try {
    const sealed = Buffer.from(token, 'base64url').toString();
    return content.parse(JSON.parse(theVault().openText(sealed, CONTEXT))).userId;
  } catch {
    return null;
  }
}
