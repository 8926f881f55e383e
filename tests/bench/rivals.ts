import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { factories } from '@strapi/strapi';
import type { Strapi } from '@zaoce/platform';
import { Pool } from 'pg';
import { PAGE_SQL, UPDATE_SQL } from './statements';

/*
 * What the office is compared with, in its own process so that each has the same share of the machine: Strapi's stock
 * content API on the same table (without authentication, in its favour), and bare `pg` behind `node:http` as the floor.
 */

const UID = 'api::filing.filing';

interface StockController {
  find(context: object): Promise<unknown>;
  update(context: object): Promise<unknown>;
}
interface StockFactories {
  createCoreController(uid: string): (context: { strapi: Strapi }) => StockController;
  createCoreService(uid: string): (context: { strapi: Strapi }) => unknown;
}
interface Mountable extends Strapi {
  get(name: 'services'): { set(uid: string, service: unknown): void };
  server: Strapi['server'] & { api(type: string): { routes(router: object): void } };
}

/** Mounts Strapi's own controller for filings below `/api/stock`; call before the server listens. */
export function mountStock(office: Strapi): void {
  const strapi = office as Mountable;
  const stock = factories as unknown as StockFactories;
  strapi.get('services').set(UID, stock.createCoreService(UID)({ strapi }));
  const controller = stock.createCoreController(UID)({ strapi });
  const route = (method: string, path: string, handler: (context: object) => Promise<unknown>) => ({
    method,
    path,
    handler,
    info: { apiName: 'filing', type: 'content-api' },
    config: { auth: false },
  });
  strapi.server.api('content-api').routes({
    type: 'content-api',
    prefix: '',
    routes: [
      route('GET', '/stock/filings', (context) => controller.find(context)),
      route('PUT', '/stock/filings/:id', (context) => controller.update(context)),
    ],
  });
}

/** A server that does the least possible with the same table. */
export async function serveBare(databaseUrl: string): Promise<{ url: string; stop(): Promise<void> }> {
  const pool = new Pool({ connectionString: databaseUrl, max: 20 });
  const server = createServer((request, response) => {
    const id = Number(request.url?.split('/').pop());
    const work = request.method === 'PUT' ? pool.query(UPDATE_SQL, [id]) : pool.query(PAGE_SQL, ['11', 25]);
    work.then(
      ({ rows }) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify(rows));
      },
      () => {
        response.statusCode = 500;
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await pool.end();
    },
  };
}
