import { winston } from '@strapi/logger';
import { environment } from './settings/environment';

/** Lines for people in development, JSON for machines in production. Requests are logged without query and body. */
export default () => {
  const { LOG_LEVEL, NODE_ENV } = environment();
  const lines = winston.format.printf(
    ({ timestamp, level, message }) => `[${String(timestamp)}] ${level}: ${String(message)}`,
  );
  return {
    level: LOG_LEVEL ?? (NODE_ENV === 'test' ? 'error' : 'info'),
    transports: [
      new winston.transports.Console({
        format: winston.format.combine(
          winston.format.timestamp(),
          NODE_ENV === 'production' ? winston.format.json() : lines,
        ),
      }),
    ],
  };
};
