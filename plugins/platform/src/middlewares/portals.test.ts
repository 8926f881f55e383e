import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Koa from 'koa';
import { setPublicSite } from '../site/publicSite';
import type { Strapi } from '../strapi';
import { portals } from './portals';

let applicant: string;
let server: Server;
const faults: unknown[] = [];

beforeAll(async () => {
  applicant = mkdtempSync(path.join(tmpdir(), 'portal-'));
  writeFileSync(path.join(applicant, 'index.html'), '<title>x</title></head>the portal');
  const strapi = {} as Strapi;
  setPublicSite(strapi, {
    describe: async (address) =>
      address === '/announcements/1'
        ? { title: '甲<乙', description: '摘要', canonical: address, kind: 'article' }
        : address.startsWith('/announcements/')
          ? 'missing'
          : null,
    pages: async () => [{ path: '/a&b', changedAt: '2026-11-22' }],
  });
  const app = new Koa()
    .use((_, next) => next().catch((error: unknown) => void faults.push(error)))
    .use(portals({ applicant }, { strapi }))
    .use((context) => {
      context.body = 'the server';
    });
  const answer = app.callback();
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(applicant, { recursive: true });
});

function ask(address: string): Promise<Response> {
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${address}`);
}
const answerer = async (address: string) => (await ask(address)).text();

test.each(['/', '/verify/11', '/emails', '/administration'])(
  '%s is a page of the portal',
  async (address) => {
    expect(await answerer(address)).toContain('the portal');
  },
);

// What Strapi's panel asks for stands beside `/admin`, under the name of each plugin.
test.each([
  '/api/announcements',
  '/admin',
  '/admin/init',
  '/content-manager/init',
  '/content-type-builder/schema',
  '/upload/files',
  '/i18n/locales',
  '/email/settings',
  '/users-permissions/roles',
])('%s is left to the server', async (address) => {
  expect(await answerer(address)).toBe('the server');
});

test('a public page is described in its head, escaped', async () => {
  const reply = await ask('/announcements/1');
  expect(reply.status).toBe(200);
  expect(await reply.text()).toContain('<title>甲&lt;乙 · ');
});

test('a page that is not there says so, and is the portal all the same', async () => {
  const reply = await ask('/announcements/2');
  expect(reply.status).toBe(404);
  expect(await reply.text()).toMatch(/noindex.*the portal/s);
});

test('a page behind the sign-in is not for search machines', async () => {
  const reply = await ask('/home');
  expect(reply.status).toBe(200);
  expect(await reply.text()).toContain('noindex');
});

test('search machines get a map and the rules', async () => {
  expect(await answerer('/sitemap.xml')).toContain('/a&amp;b</loc><lastmod>2026-11-22</lastmod>');
  expect(await answerer('/robots.txt')).toMatch(/Disallow: \/api\/[\s\S]*Sitemap: http/);
});

test('a file that is not there is a plain 404, no fault', async () => {
  const reply = await ask('/favicon.ico');
  expect(reply.status).toBe(404);
  expect(faults).toEqual([]);
});
