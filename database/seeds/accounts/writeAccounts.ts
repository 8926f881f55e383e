import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dataDirectory } from '@zaoce/platform';
import type { SeededAccount } from './seededAccount';

/** Writes who can sign in into the data folder, readable by its owner only; nothing else keeps these passwords. */
export async function writeAccounts(fileName: string, accounts: readonly SeededAccount[]): Promise<void> {
  const directory = dataDirectory();
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await writeFile(path.join(directory, fileName), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
}
