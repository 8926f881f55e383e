import { readSettings } from './settings.mjs';

test('without any variable it is the loopback address', () => {
  expect(readSettings({})).toMatchObject({ host: '127.0.0.1', port: 1337, address: 'http://127.0.0.1:1337' });
});

test.each([
  ['0.0.0.0', 'http://127.0.0.1:80'],
  ['::', 'http://[::1]:80'],
  ['::1', 'http://[::1]:80'],
  ['office.example', 'http://office.example:80'],
])('HOST=%s is reached at %s', (HOST, address) => {
  expect(readSettings({ HOST, PORT: '80' }).address).toBe(address);
});

test.each(['0', '65536', 'http', '-1', '1.5'])('PORT=%s is refused', (PORT) => {
  expect(() => readSettings({ PORT })).toThrow(/PORT=/);
});
