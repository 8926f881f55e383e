import { Refusal } from '../../../database/runner/refusal.mjs';

/**
 * @typedef {{ host: string, port: number, address: string, production: boolean, databaseUrl: string | undefined }} Settings
 *   address: how a browser on this machine reaches the product
 */

/**
 * What the environment says about a start.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 * @throws {Refusal} for a PORT that is none
 */
export function readSettings(env) {
  const host = env['HOST'] || '127.0.0.1';
  const port = Number(env['PORT'] || 1337);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Refusal(
      `PORT=${env['PORT']} 不是有效的端口号（1–65535）。`,
      `PORT=${env['PORT']} is not a port number (1–65535).`,
    );
  }
  const reachable =
    host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host;
  return {
    host,
    port,
    address: `http://${reachable}:${port}`,
    production: env['NODE_ENV'] === 'production',
    databaseUrl: env['DATABASE_URL'] || undefined,
  };
}
