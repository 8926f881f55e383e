import { OPERATIONS } from '@zaoce/domain';
import { startOffice, type Office } from '../../support/office';

/** Strapi's own machinery that remains mounted below /api; the account tests show that it lets nobody in. */
const STRAPI_OWN =
  /^\/api\/(auth|users|users-permissions|upload|i18n|connect|content-type-builder|email)(\/|$)/;

describe('the routes of the API', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(() => office.stop());

  function mounted(): string[] {
    const server = office.strapi.server as unknown as { listRoutes(): { methods: string[]; path: string }[] };
    return server
      .listRoutes()
      .filter((layer) => layer.path.startsWith('/api/'))
      .flatMap((layer) =>
        layer.methods.filter((method) => method !== 'HEAD').map((method) => `${method} ${layer.path}`),
      );
  }

  const described = OPERATIONS.map((operation) => `${operation.method.toUpperCase()} /api${operation.path}`);

  it('are all in the contract', () => {
    const undescribed = mounted().filter(
      (route) => !described.includes(route) && !STRAPI_OWN.test(route.split(' ')[1] ?? ''),
    );
    expect(undescribed).toEqual([]);
  });

  it('answer every operation of the contract', () => {
    const routes = new Set(mounted());
    expect(described.filter((route) => !routes.has(route))).toEqual([]);
  });

  it('are described by OpenAPI 3.1, every operation once', async () => {
    const response = await fetch(`${office.url}/api/openapi.json`);
    const document = (await response.json()) as {
      openapi: string;
      paths: Record<string, Record<string, { operationId: string }>>;
    };
    expect(document.openapi).toBe('3.1.0');
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map((entry) => entry.operationId),
    );
    expect(ids.sort()).toEqual(OPERATIONS.map((operation) => operation.id).sort());
  });

  it('all of our plugins are loaded', () => {
    const names = [
      'platform',
      'audit',
      'jobs',
      'document',
      'notification',
      'account',
      'content',
      'register',
      'filing',
      'review-api',
    ];
    expect(names.filter((name) => !office.strapi.plugin(name))).toEqual([]);
  });
});
