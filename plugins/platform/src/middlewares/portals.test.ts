import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Koa from 'koa';
import { portals } from './portals';

let applicant: string;
let server: Server;

beforeAll(async () => {
  applicant = mkdtempSync(path.join(tmpdir(), 'portal-'));
  writeFileSync(path.join(applicant, 'index.html'), 'the portal');
  const app = new Koa().use(portals({ applicant })).use((context) => {
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

async function answerer(address: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}${address}`)).text();
}

test.each(['/', '/verify/11', '/emails', '/administration'])(
  '%s is a page of the portal',
  async (address) => {
    expect(await answerer(address)).toBe('the portal');
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
