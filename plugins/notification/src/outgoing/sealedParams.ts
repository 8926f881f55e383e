import { theVault } from '@zaoce/platform';
import type { ParamValue } from '../messages/message';

const contextOf = (key: string) => `outgoing-message:${key}`;

/** The values of a message as they are stored: they may hold a code or a reviewer's words about a person. */
export function sealParams(key: string, params: Record<string, ParamValue>): string {
  return theVault().sealText(JSON.stringify(params), contextOf(key));
}

export function openParams(key: string, cipher: string): Record<string, ParamValue> {
  return JSON.parse(theVault().openText(cipher, contextOf(key))) as Record<string, ParamValue>;
}
