import { theVault } from '@zaoce/platform';
import type { ParamValue } from '../messages/message';

/** What the seal of a message's values is bound to. */
export const contextOfParams = (key: string) => `outgoing-message:${key}`;

/** The values of a message as they are stored: they may hold a code or a reviewer's words about a person. */
export function sealParams(key: string, params: Record<string, ParamValue>): string {
  return theVault().sealText(JSON.stringify(params), contextOfParams(key));
}

/**
 * The values of a message.
 *
 * @throws Error when they have been wiped
 */
export function openParams({
  key,
  paramsCipher,
}: {
  key: string;
  paramsCipher: string | null;
}): Record<string, ParamValue> {
  if (paramsCipher === null) throw new Error(`message ${key} has no content any more`);
  return JSON.parse(theVault().openText(paramsCipher, contextOfParams(key))) as Record<string, ParamValue>;
}
