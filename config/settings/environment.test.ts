import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment, VARIABLES } from './environment';

const key = (letter: string) => Buffer.from(letter.repeat(32)).toString('base64');
const secret = 'x'.repeat(48);
const good = {
  DATABASE_URL: 'postgresql://office:pw@127.0.0.1:5432/office',
  DATA_DIR: '/var/lib/zaoce',
  APP_KEYS: secret,
  ADMIN_JWT_SECRET: secret,
  API_TOKEN_SALT: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  JWT_SECRET: secret,
  ACCESS_TOKEN_KEY: secret,
  DATA_KEY: key('d'),
  INDEX_KEY: key('i'),
};
/** 44 characters, different for each name, as `openssl rand -base64 32` gives them. */
const random = (seed: number) =>
  Buffer.from(Array.from({ length: 32 }, (_, index) => (index * 37 + seed * 53) % 251)).toString('base64');
const production = {
  ...good,
  ...Object.fromEntries(
    Object.keys(good)
      .filter((name) => /KEY|SECRET|SALT/.test(name))
      .map((name, index) => [name, random(index + 1)]),
  ),
  NODE_ENV: 'production',
  TZ: 'UTC',
  PUBLIC_URL: 'https://zaoce.example.cn',
  SMTP_URL: 'smtp://127.0.0.1:25',
  MAIL_FROM: '造册 <no-reply@zaoce.example.cn>',
  SIGNING_KEY_PATH: '/etc/zaoce/signing.p12',
};

describe('the environment', () => {
  it('has defaults for what may be left out', () => {
    expect(readEnvironment(good)).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 1337,
      ROLE: 'server',
      TRUSTED_PROXIES: 0,
      METRICS_HOST: '127.0.0.1',
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readEnvironment({ ...good, PORT: '', SMTP_URL: '', BACKUP_KEY: '' })).toMatchObject({
      PORT: 1337,
    });
  });

  it('names every variable that is missing or wrong, in one message', () => {
    const wrong = { PORT: 'eighty', DATABASE_URL: 'mysql://x/y', ROLE: 'butler', DATA_KEY: undefined };
    const more = { INDEX_KEY: key('i').slice(4), DATA_KEY_OLD: `${key('o')},short`, METRICS_PORT: '70000' };
    const problem = problemsOf({ ...good, ...wrong, ...more });
    for (const name of Object.keys({ ...wrong, ...more })) expect(problem).toContain(`\n  ${name}: `);
  });

  it('never repeats a secret in the message', () => {
    expect(problemsOf({ ...production, DATA_KEY: 'short-secret' })).not.toContain('short-secret');
  });
});

describe('the environment in production', () => {
  it('is good when it is complete', () => {
    expect(readEnvironment(production)).toMatchObject({ NODE_ENV: 'production' });
  });

  it('names wrong variables and those that do not fit together at once', () => {
    const problem = problemsOf({ ...production, PORT: 'eighty', DEMO: 'true', SMTP_URL: undefined });
    expect(problem).toMatch(/PORT: [\s\S]*SMTP_URL: must be set[\s\S]*DEMO: /);
  });

  it.each<[string, Record<string, string | undefined>]>([
    ['PUBLIC_URL', { PUBLIC_URL: undefined }],
    ['PUBLIC_URL', { PUBLIC_URL: 'http://zaoce.example.cn' }],
    ['MAIL_FROM', { MAIL_FROM: '' }],
    ['SIGNING_KEY_PATH', { SIGNING_KEY_PATH: undefined }],
    ['SIGNING_CERT_PATH', { SIGNING_KEY_PATH: '/etc/zaoce/key.pem' }],
    ['TZ', { TZ: undefined }],
    ['TZ', { TZ: 'Asia/Shanghai' }],
    ['DATA_DIR', { DATA_DIR: 'data' }],
    ['JWT_SECRET', { JWT_SECRET: 'only-twenty-letters-' }],
    ['APP_KEYS', { APP_KEYS: 'toBeModified1,toBeModified2-and-some-more' }],
    ['ENCRYPTION_KEY', { ENCRYPTION_KEY: secret }],
    ['JWT_SECRET', { JWT_SECRET: production.ADMIN_JWT_SECRET }],
    ['BACKUP_KEY', { BACKUP_DIR: '/var/backups/zaoce' }],
    ['BACKUP_KEY', { BACKUP_KEY: production.DATA_KEY }],
    ['METRICS_PORT', { METRICS_PORT: '1337' }],
    ['WORKER_METRICS_PORT', { METRICS_PORT: '9464', WORKER_METRICS_PORT: '9464' }],
  ])('refuses, naming %s: %j', (name, change) => {
    expect(problemsOf({ ...production, ...change })).toContain(`\n  ${name}: `);
  });
});

describe('the list of variables', () => {
  const root = path.resolve(__dirname, '..', '..');

  it('holds every variable that is read anywhere', () => {
    /** Of the machine or of the launcher, or of Strapi itself; not settings of the product. */
    const others =
      /^(PATH|TMPDIR|HOME|LD_LIBRARY_PATH|DEBUG|NO_COLOR|ENV_PATH|npm_.*|TEST_.*|STRAPI_.*|EMBEDDED_.*)$/;
    const read = new Set(
      ['plugins', 'cms/src', 'config', 'database']
        .flatMap((room) => sources(path.join(root, room)))
        .flatMap(namesRead),
    );
    expect(read.size).toBeGreaterThan(10);
    expect([...read].filter((name) => !others.test(name) && !VARIABLES.includes(name))).toEqual([]);
  });

  it('is the table of the operations guide', () => {
    const guide = readFileSync(path.join(root, 'docs', 'operations.md'), 'utf8');
    const table = guide.split('\n## ').find((section) => section.startsWith('环境变量')) ?? '';
    const rows = [...table.matchAll(/^\| `([A-Z_]+)`(?: ★)? +\|/gm)].map(([, name]) => name);
    expect(rows.sort()).toEqual([...VARIABLES].sort());
  });

  it('is in the example of an environment file, secrets without a value', () => {
    const example = readFileSync(path.join(root, 'config', 'deploy', 'zaoce.env.example'), 'utf8');
    const rows = [...example.matchAll(/^#? ?([A-Z_]+)=(.*)$/gm)];
    // ROLE is set by the command that starts the process, DEMO is refused in production.
    const expected = VARIABLES.filter((name) => name !== 'ROLE' && name !== 'DEMO');
    expect(rows.map(([, name]) => name).sort()).toEqual([...expected].sort());
    const secrets = rows.filter(([, name]) => /SECRET|SALT|_KEYS?$|KEY_OLD|PASSPHRASE/.test(name ?? ''));
    expect(secrets.filter(([, , value]) => value !== '')).toEqual([]);
  });
});

function problemsOf(env: Record<string, string | undefined>): string {
  try {
    readEnvironment(env);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (/^(node_modules|dist|public|\.)/.test(entry.name)) return [];
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(file);
    return /\.(ts|mjs)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name) ? [file] : [];
  });
}

function namesRead(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const reads = text.matchAll(/\b(?:env|environment)(?:\.([A-Z][A-Z_]+)\b|\['([A-Z][A-Z_]+)'\])/g);
  const taken = [...text.matchAll(/const \{([^}]*)\} =\s*(?:\w+\.)?(?:process\.env|environment)\b/g)];
  const parts = taken.flatMap(([, list]) =>
    (list ?? '').split(',').map((part) => part.split(':')[0]?.trim() ?? ''),
  );
  return [...[...reads].map(([, dotted, quoted]) => dotted ?? quoted ?? ''), ...parts].filter(Boolean);
}
