import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { openPress, usePress } from '@zaoce/document';
import type { Strapi } from '@zaoce/platform';
import { sharedRenderer } from '@zaoce/tests/sharedRenderer';
import { createDatabase } from './database';
import { prepareEnding, type StrapiApplication } from './endStrapi';
import { officeEnvironment } from './environment';

export interface Office {
  /** `http://127.0.0.1:<port>` */
  url: string;
  strapi: Strapi;
  dataDirectory: string;
  stop(): Promise<void>;
}

export interface OfficeOptions {
  /** `server` leaves jobs in the queue; `all` works them in this process. */
  role?: 'server' | 'all';
  env?: Record<string, string>;
  /** Whether Strapi's panel is served, as it was built; its API always is. */
  panel?: boolean;
  /** Called with the loaded office, e.g. to mount something beside it. */
  beforeListening?: (strapi: Strapi) => void;
}

/** Strapi’s own type is as wide as Strapi; the tests use what the plugins use. */
const boot = createStrapi as unknown as (config: object) => StrapiApplication;

const root = path.resolve(__dirname, '..', '..');

/** A real Strapi with a fresh database and an empty store, listening on a port of its own. One per test file. */
export async function startOffice(options: OfficeOptions = {}): Promise<Office> {
  const database = await createDatabase();
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'zaoce-office-'));
  const before = { ...process.env };
  Object.assign(
    process.env,
    officeEnvironment(database.url, dataDirectory),
    { ROLE: options.role ?? 'server' },
    options.env,
  );
  const ending = prepareEnding();
  const strapi = boot({
    appDir: path.join(root, 'cms'),
    distDir: path.join(root, 'dist'),
    autoReload: false,
    serveAdminPanel: options.panel ?? false,
  });
  await strapi.load();
  usePress(strapi, openPress(strapi, sharedRenderer));
  options.beforeListening?.(strapi);
  strapi.server.mount();
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  process.env.PUBLIC_URL = options.env?.PUBLIC_URL ?? url;
  return {
    url,
    strapi,
    dataDirectory,
    stop: async () => {
      await ending(strapi);
      process.env = before;
      await database.drop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
