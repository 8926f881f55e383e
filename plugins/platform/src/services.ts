import path from 'node:path';
import { vaultFromEnvironment, type Vault } from './security/vault';
import { DiskStore, type ObjectStore } from './storage/objectStore';

let vault: Vault | undefined;
let store: ObjectStore | undefined;

/** The process's vault; its keys come from the environment. */
export function theVault(): Vault {
  vault ??= vaultFromEnvironment();
  return vault;
}

/** Lets the next call read the environment anew: an office that starts in this process has its own keys and its own folder. */
export function forgetServices(): void {
  vault = undefined;
  store = undefined;
}

/** Where this installation keeps its files: `DATA_DIR`, an absolute path. */
export function dataDirectory(env: NodeJS.ProcessEnv = process.env): string {
  if (!env.DATA_DIR) throw new Error('DATA_DIR must name the folder for scans and issued documents');
  return path.resolve(env.DATA_DIR);
}

/** The process's object store for scans and issued documents. */
export function theStore(): ObjectStore {
  store ??= new DiskStore(path.join(dataDirectory(), 'objects'), theVault());
  return store;
}

/** The address under which the public reaches this installation, without a trailing slash. */
export function publicUrl(env: NodeJS.ProcessEnv = process.env): string {
  return (env.PUBLIC_URL ?? `http://${env.HOST ?? '127.0.0.1'}:${env.PORT ?? '1337'}`).replace(/\/+$/, '');
}
