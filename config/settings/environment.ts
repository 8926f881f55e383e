import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65_535);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(1337),
  PUBLIC_URL: z.url().optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
  DATA_DIR: z.string().min(1),
  ROLE: z.enum(['server', 'worker', 'all']).default('server'),
  /** Number of reverse proxies in front; the client's address is taken from behind them. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'http', 'debug']).optional(),
  DEMO: flag.default(false),
  APP_KEYS: z.string().min(16),
  ADMIN_JWT_SECRET: z.string().min(16),
  API_TOKEN_SALT: z.string().min(16),
  TRANSFER_TOKEN_SALT: z.string().min(16),
  ENCRYPTION_KEY: z.string().min(16),
  JWT_SECRET: z.string().min(16),
  ACCESS_TOKEN_KEY: z.string().min(32),
  DATA_KEY: z.string().min(40),
  INDEX_KEY: z.string().min(40),
});

export type Environment = z.output<typeof schema>;

let known: Environment | undefined;

/** The environment, checked once; every wrong or missing variable is named in one message. */
export function environment(): Environment {
  known ??= readEnvironment(process.env);
  return known;
}

/** Checks an environment; throws an error that lists every problem. */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const result = schema.safeParse(env);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`环境变量有误 / invalid environment:\n  ${problems.join('\n  ')}`);
}
