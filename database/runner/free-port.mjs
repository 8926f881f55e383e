import { createServer } from 'node:net';

/**
 * Tries to listen on a port for a moment.
 *
 * @param {string} host
 * @param {number} port 0 for any
 * @returns {Promise<number>} the port that could be had; rejects with the system's error (EADDRINUSE, EACCES …)
 */
export function tryPort(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      const got = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => resolve(got));
    });
  });
}

/**
 * A free port on the loopback address, the preferred one when it is free.
 *
 * @param {number} [preferred]
 * @returns {Promise<number>}
 */
export async function findFreePort(preferred) {
  if (preferred) {
    try {
      return await tryPort('127.0.0.1', preferred);
    } catch {
      // Somebody else has it now: any other will do.
    }
  }
  return tryPort('127.0.0.1', 0);
}
