import { winston } from '@strapi/logger';
import { environment } from './settings/environment';
import { asFields } from './settings/logFields';

const STANDARD = { development: 'info', production: 'http', test: 'error' } as const;

/**
 * Lines for people in development; in production one JSON object per line on standard output, requests included, for
 * journald or whatever collects them. Whoever writes a line, numbers and addresses of people are taken out of it.
 */
export default () => {
  const { LOG_LEVEL, NODE_ENV } = environment();
  const fields = winston.format((info) => asFields(info));
  const line = winston.format.printf((info) => {
    const { time, level, message, stack, ...rest } = info as Record<string, unknown>;
    const more = Object.entries(rest).map(([name, value]) => ` ${name}=${String(value)}`);
    return `[${String(time)}] ${String(level)}: ${String(stack ?? message)}${more.join('')}`;
  });
  return {
    level: LOG_LEVEL ?? STANDARD[NODE_ENV],
    format: winston.format.combine(fields(), NODE_ENV === 'production' ? winston.format.json() : line),
    transports: [new winston.transports.Console()],
  };
};
