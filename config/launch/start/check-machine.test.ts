import { createServer } from 'node:net';
import { once } from 'node:events';
import { checkPort } from './check-machine.mjs';
import { checkDatabase } from './check-database.mjs';

test('a taken port is named, and the next one is offered', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await expect(checkPort('127.0.0.1', port)).rejects.toThrow(
    new RegExp(`端口 ${port} .*PORT=${port + 1} npm start`),
  );
  server.close();
  await once(server, 'close');
  await expect(checkPort('127.0.0.1', port)).resolves.toBeUndefined();
});

test('a database that is not there is named without its password', async () => {
  const failure: unknown = await checkDatabase('postgresql://u:secret-word@127.0.0.1:1/zaoce').catch(
    (e: unknown) => e,
  );
  expect(String(failure)).toMatch(/127\.0\.0\.1:1\/zaoce（ECONNREFUSED）/);
  expect(String(failure)).not.toContain('secret-word');
});

test('a malformed DATABASE_URL is told apart', async () => {
  await expect(checkDatabase('nonsense')).rejects.toThrow(/DATABASE_URL 格式不正确/);
});
