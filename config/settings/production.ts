import path from 'node:path';

type Given = Readonly<Record<string, string | undefined>>;

/** Names the problems of an environment that only matter in production; one line each, never with a value in it. */
type Check = (env: Given) => string[];

const SECRETS = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
  'ACCESS_TOKEN_KEY',
  'DATA_KEY',
  'INDEX_KEY',
  'BACKUP_KEY',
];
const SHORTEST = 32;
/** Random text of that length has far more different characters; `aaaa…`, `changeme` and the like have fewer. */
const FEWEST_CHARACTERS = 12;
const EXAMPLE = /change.?me|example|default|secret|passw|to.?be.?set|tobemodified|placeholder/i;

const REQUIRED: Record<string, string> = {
  PUBLIC_URL: 'the address people use, e.g. https://zaoce.example.cn; it is in mails and QR codes',
  SMTP_URL: 'where mails are handed over',
  MAIL_FROM: 'the sender of mails',
  SIGNING_KEY_PATH: 'the key that signs documents',
  TZ: 'must be UTC',
};

const required: Check = (env) =>
  Object.entries(REQUIRED).flatMap(([name, why]) =>
    env[name] ? [] : [`${name}: must be set in production (${why})`],
  );

const strongSecrets: Check = (env) =>
  SECRETS.flatMap((name) => {
    const value = env[name];
    if (!value) return [];
    if (value.length < SHORTEST)
      return [`${name}: too short for production (${SHORTEST} characters at least)`];
    if (EXAMPLE.test(value) || new Set(value).size < FEWEST_CHARACTERS) {
      return [`${name}: looks like an example; make one with openssl rand -base64 32`];
    }
    return [];
  });

const differentSecrets: Check = (env) =>
  SECRETS.flatMap((name, index) => {
    const twin = SECRETS.slice(0, index).find((other) => env[other] && env[other] === env[name]);
    return twin ? [`${name}: the same as ${twin}; each secret must be its own`] : [];
  });

const publicAddress: Check = ({ PUBLIC_URL: url }) =>
  url && !/^https:\/\//i.test(url) && !/^http:\/\/(localhost|127\.0\.0\.1)([:/]|$)/i.test(url)
    ? ['PUBLIC_URL: must be https in production']
    : [];

const dataFolder: Check = ({ DATA_DIR: folder }) =>
  folder && !path.isAbsolute(folder) ? ['DATA_DIR: must be an absolute path in production'] : [];

const signing: Check = ({ SIGNING_KEY_PATH: key, SIGNING_CERT_PATH: certificate }) =>
  key && !/\.(p12|pfx)$/i.test(key) && !certificate
    ? ['SIGNING_CERT_PATH: must be set beside a SIGNING_KEY_PATH that is no .p12 or .pfx']
    : [];

const noDemo: Check = ({ DEMO: demo }) =>
  demo === 'true' ? ['DEMO: demonstration data have no place in production'] : [];

const metricsPorts: Check = ({ PORT: port, METRICS_PORT: server, WORKER_METRICS_PORT: worker }) => [
  ...(server && server === (port ?? '1337') ? ['METRICS_PORT: the same as PORT'] : []),
  ...(server && server !== '0' && server === worker ? ['WORKER_METRICS_PORT: the same as METRICS_PORT'] : []),
];

const backup: Check = ({ BACKUP_DIR: folder, BACKUP_KEY: key }) =>
  folder && !key ? ['BACKUP_KEY: must be set beside BACKUP_DIR'] : [];

export const PRODUCTION_CHECKS: readonly Check[] = [
  required,
  strongSecrets,
  differentSecrets,
  publicAddress,
  dataFolder,
  signing,
  noDemo,
  metricsPorts,
  backup,
];
