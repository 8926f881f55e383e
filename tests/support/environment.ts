import { createHash } from 'node:crypto';

/** Secrets of test offices: fixed, so that a database copied from the template can be read. */
function secret(name: string): string {
  return createHash('sha256').update(`zaoce test ${name}`).digest('base64');
}

const SECRETS = [
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
  'ACCESS_TOKEN_KEY',
  'DATA_KEY',
  'INDEX_KEY',
];

/** The environment of an office under test. `LOG_LEVEL=info` in the caller's environment shows the server's log. */
export function officeEnvironment(databaseUrl: string, dataDirectory: string): Record<string, string> {
  return {
    ...Object.fromEntries(SECRETS.map((name) => [name, secret(name)])),
    APP_KEYS: `${secret('a')},${secret('b')}`,
    NODE_ENV: 'test',
    TZ: 'UTC',
    HOST: '127.0.0.1',
    PORT: '1337',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: '20',
    DATA_DIR: dataDirectory,
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_EE: 'true',
    DEMO: 'false',
  };
}

/** The maintenance database of the server that `npm test` started. */
export function maintenanceUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('TEST_DATABASE_URL is not set; run the tests with `npm test`');
  return url;
}

/** The address of another database on the same server. */
export function databaseUrl(name: string): string {
  const url = new URL(maintenanceUrl());
  url.pathname = `/${name}`;
  return url.toString();
}
