import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../../../database/runner/refusal.mjs';
import { readIfThere } from './paths.mjs';

const random = () => randomBytes(32).toString('base64');

/** Every secret of the product and how a fresh one is made. Keys are 32 bytes in base64. */
const makers = {
  APP_KEYS: () => [random(), random()].join(','),
  ADMIN_JWT_SECRET: random,
  API_TOKEN_SALT: random,
  TRANSFER_TOKEN_SALT: random,
  ENCRYPTION_KEY: random,
  JWT_SECRET: random,
  ACCESS_TOKEN_KEY: random,
  DATA_KEY: random,
  INDEX_KEY: random,
};

/** The environment variables that hold secrets. */
export const secretNames = Object.keys(makers);

/**
 * A new secret for every name.
 *
 * @returns {Record<string, string>}
 */
export function freshSecrets() {
  return Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, make()]));
}

/** The password of the embedded database; nobody sets it, so it is no variable. */
const databasePassword = 'EMBEDDED_DATABASE_PASSWORD';

/**
 * The secrets an installation runs with: those of the environment, and for the rest those kept in a file that only its
 * owner can read, made on first use. In production all must come from the environment.
 *
 * @param {{ file: string, env: NodeJS.ProcessEnv }} options
 * @returns {{ secrets: Record<string, string>, databasePassword: string }}
 * @throws {Refusal} in production, naming every missing variable
 */
export function provideSecrets({ file, env }) {
  const missing = secretNames.filter((name) => !env[name]);
  if (env['NODE_ENV'] === 'production' && missing.length > 0) {
    const names = missing.join('、');
    throw new Refusal(
      `生产环境缺少以下环境变量：${names}。请先设置它们再启动。`,
      `In production these environment variables must be set: ${missing.join(', ')}.`,
    );
  }
  const kept = readKept(file);
  const made = Object.fromEntries(
    Object.entries({ ...makers, [databasePassword]: () => randomBytes(18).toString('hex') })
      .filter(([name]) => !kept[name] && !env[name])
      .map(([name, make]) => [name, make()]),
  );
  const all = { ...kept, ...made };
  if (Object.keys(made).length > 0) keep(file, all);
  const secrets = Object.fromEntries(secretNames.map((name) => [name, env[name] || (all[name] ?? '')]));
  return { secrets, databasePassword: all[databasePassword] ?? '' };
}

/**
 * @param {string} file
 * @returns {Record<string, string>}
 */
function readKept(file) {
  const text = readIfThere(file);
  if (text === undefined) return {};
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(
      `密钥文件 ${file} 已损坏；请从备份恢复它（没有它，已加密的数据无法读取）。`,
      `The secrets file ${file} is damaged; restore it from a backup (without it encrypted data cannot be read).`,
      error,
    );
  }
}

/**
 * Writes aside and renames: an interrupted write must not lose the keys of encrypted data.
 *
 * @param {string} file
 * @param {Record<string, string>} secrets
 */
function keep(file, secrets) {
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.partial`;
  writeFileSync(partial, `${JSON.stringify(secrets, undefined, 2)}\n`, { mode: 0o600 });
  chmodSync(partial, 0o600);
  renameSync(partial, file);
}
