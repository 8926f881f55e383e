import { OPERATIONS, type Operation } from '@zaoce/domain';
import { startOffice, type Office } from '../../support/office';

describe('admission', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(() => office.stop());

  const closed = OPERATIONS.filter((operation) => operation.access !== 'public');
  const addressOf = (operation: Operation) => `${office.url}/api${operation.path.replace(/:\w+/g, '1')}`;

  it.each(closed.map((operation) => [operation.id, operation] as const))(
    '%s refuses a caller without a session',
    async (_, operation) => {
      const response = await fetch(addressOf(operation), { method: operation.method.toUpperCase() });
      expect(response.status).toBe(401);
      const body = (await response.json()) as { error: { details: { code: string } } };
      expect(body.error.details.code).toBe('not-signed-in');
    },
  );

  it.each(closed.map((operation) => [operation.id, operation] as const))(
    '%s refuses a forged token',
    async (_, operation) => {
      const headers = { Authorization: `Bearer ${'e30.e30.'.padEnd(60, 'x')}` };
      const response = await fetch(addressOf(operation), { method: operation.method.toUpperCase(), headers });
      expect(response.status).toBe(401);
    },
  );

  it('answers an unknown path and unreadable JSON in the same shape', async () => {
    const missing = await fetch(`${office.url}/api/no-such-thing`);
    expect([
      missing.status,
      ((await missing.json()) as { error: { details: { code: string } } }).error.details.code,
    ]).toEqual([404, 'not-found']);
    const headers = { 'Content-Type': 'application/json' };
    const broken = await fetch(`${office.url}/api/account/login`, { method: 'POST', headers, body: '{"a":' });
    expect([
      broken.status,
      ((await broken.json()) as { error: { details: { code: string } } }).error.details.code,
    ]).toEqual([400, 'malformed-request']);
  });
});
