import { z } from 'zod';
import { PRODUCTION_CHECKS } from './production';

const port = z.coerce.number().int().min(1).max(65_535);
/** 0 switches it off. */
const optionalPort = z.coerce.number().int().min(0).max(65_535).optional();
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const secret = z.string().min(16);
const text = z.string().min(1);
const KEY_BYTES = 32;
const key = z
  .string()
  .refine((value) => isKey(value), 'must be 32 bytes in base64 (openssl rand -base64 32)');
const keys = z
  .string()
  .refine(
    (value) => value.split(',').every(isKey),
    'must be keys of 32 bytes in base64, separated by commas',
  );

/** An empty variable (`NAME=` in a file) is one that is not set. */
const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** Strapi writes times without a zone: every process must agree. */
  TZ: z.literal('UTC', 'must be UTC').optional(),
  HOST: text.default('127.0.0.1'),
  PORT: port.default(1337),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Number of reverse proxies in front; the client's address is taken from behind them. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** The same database as an administrator; for `npm run audit:secure` alone, never for a process that answers. */
  DATABASE_ADMIN_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
  DATA_DIR: text,
  ROLE: z.enum(['server', 'worker', 'all']).default('server'),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'http', 'debug']).optional(),
  DEMO: flag.optional(),
  APP_KEYS: secret,
  ADMIN_JWT_SECRET: secret,
  API_TOKEN_SALT: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  JWT_SECRET: secret,
  ACCESS_TOKEN_KEY: z.string().min(32),
  DATA_KEY: key,
  /** Former values of DATA_KEY, newest first: they open what was sealed with them. */
  DATA_KEY_OLD: keys.optional(),
  INDEX_KEY: key,
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: text.optional(),
  /** Messages a minute that the mail server is given. */
  MAIL_PER_MINUTE: z.coerce.number().int().min(1).max(99_999).default(300),
  /** Events that also go to the phone, separated by commas. */
  SMS_EVENTS: text.optional(),
  BROWSER_PATH: text.optional(),
  EXPORT_DIRECT_ROWS: z.coerce.number().int().min(0).optional(),
  DRAFT_KEPT_MONTHS: z.coerce.number().int().min(0).max(1200).default(24),
  EXPORT_KEPT_DAYS: z.coerce.number().int().min(1).optional(),
  SIGNING_KEY_PATH: text.optional(),
  SIGNING_CERT_PATH: text.optional(),
  SIGNING_KEY_PASSPHRASE: text.optional(),
  METRICS_HOST: text.default('127.0.0.1'),
  METRICS_PORT: optionalPort,
  WORKER_METRICS_PORT: optionalPort,
  BACKUP_DIR: text.optional(),
  BACKUP_KEY: key.optional(),
});

export type Environment = z.output<typeof schema>;

/** The variables that the product reads. */
export const VARIABLES: readonly string[] = Object.keys(schema.shape);

/** The environment of this process; every wrong or missing variable is named in one message. */
export function environment(): Environment {
  return readEnvironment(process.env);
}

/** Checks an environment; throws an error that lists every problem, values that do not go together included. */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  const problems = (result.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (given.NODE_ENV === 'production') {
    problems.push(...PRODUCTION_CHECKS.flatMap((check) => check(given)));
  }
  if (result.success && problems.length === 0) return result.data;
  throw new Error(`环境变量有误 / invalid environment:\n  ${problems.join('\n  ')}`);
}

function isKey(value: string): boolean {
  return Buffer.from(value, 'base64').length === KEY_BYTES;
}
