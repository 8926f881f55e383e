import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Strapi } from '@zaoce/platform';
import { Pool } from 'pg';
import { PAGE_SQL, UPDATE_SQL } from './statements';

/*
 * The servers that are compared, in one process so that each has the same share of the machine: the office with its own
 * API, Strapi's stock content API on the same table (without authentication, in its favour), and bare `pg` behind
 * `node:http` as the floor.
 */

interface StockController {
  find(context: object): Promise<unknown>;
  update(context: object): Promise<unknown>;
}
interface BenchStrapi extends Strapi {
  load(): Promise<void>;
  get(name: 'services'): { set(uid: string, service: unknown): void };
  server: Strapi['server'] & {
    mount(): void;
    api(type: string): { routes(router: object): void };
  };
}
interface StrapiModule {
  createStrapi(options: object): BenchStrapi;
  factories: {
    createCoreController(uid: string): (context: { strapi: Strapi }) => StockController;
    createCoreService(uid: string): (context: { strapi: Strapi }) => unknown;
  };
}

const UID = 'api::filing.filing';
const root = process.env.BENCH_ROOT ?? process.cwd();
const { createStrapi, factories } = createRequire(path.join(root, 'package.json'))(
  '@strapi/strapi',
) as StrapiModule;

async function main(): Promise<void> {
  const strapi = createStrapi({
    appDir: path.join(root, 'cms'),
    distDir: path.join(root, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  });
  await strapi.load();
  mountStock(strapi);
  strapi.server.mount();
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  process.send?.({ office: `http://127.0.0.1:${port}`, bare: await serveBare() });
}

function mountStock(strapi: BenchStrapi): void {
  strapi.get('services').set(UID, factories.createCoreService(UID)({ strapi }));
  const controller = factories.createCoreController(UID)({ strapi });
  const route = (method: string, at: string, handler: (context: object) => Promise<unknown>) => ({
    method,
    path: at,
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

async function serveBare(): Promise<string> {
  const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
  const server = createServer((request, response) => {
    const work =
      request.method === 'PUT'
        ? pool.query(UPDATE_SQL, [Number(request.url?.split('/').pop())])
        : pool.query(PAGE_SQL, ['11', 25]);
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
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

void main();
