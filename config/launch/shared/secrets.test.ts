import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideSecrets, secretNames } from './secrets.mjs';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'secrets-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const provide = (env: Record<string, string> = {}) =>
  provideSecrets({ file: join(folder, 'secrets.json'), env });
const complete = Object.fromEntries(secretNames.map((name) => [name, `given-${name}`]));

test('the first start makes every secret, only its owner can read them, the second start finds them again', () => {
  const first = provide();
  expect(Object.keys(first.secrets).sort()).toEqual([...secretNames].sort());
  expect(new Set(Object.values(first.secrets)).size).toBe(secretNames.length);
  expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  expect(provide()).toEqual(first);
});

test.each(['DATA_KEY', 'INDEX_KEY', 'ACCESS_TOKEN_KEY'])('%s is 32 bytes in base64', (name) => {
  expect(Buffer.from(provide().secrets[name] ?? '', 'base64')).toHaveLength(32);
});

test('the environment wins and is not written down', () => {
  const { secrets } = provide({ DATA_KEY: 'mine' });
  expect(secrets['DATA_KEY']).toBe('mine');
  expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).not.toContain('DATA_KEY');
});

test('a secret that a later version adds joins the kept ones', () => {
  writeFileSync(join(folder, 'secrets.json'), JSON.stringify({ DATA_KEY: 'old' }));
  const { secrets } = provide();
  expect(secrets['DATA_KEY']).toBe('old');
  expect(provide().secrets).toEqual(secrets);
});

test('production refuses and names every missing variable', () => {
  const { DATA_KEY: _key, INDEX_KEY: _index, ...rest } = complete;
  const refused = () => provide({ ...rest, NODE_ENV: 'production' });
  expect(refused).toThrow(/DATA_KEY、INDEX_KEY.*DATA_KEY, INDEX_KEY/);
  expect(refused).not.toThrow(/APP_KEYS/);
});

test('production runs on the secrets of its environment', () => {
  expect(provide({ ...complete, NODE_ENV: 'production' }).secrets).toEqual(complete);
});

test('a damaged file is never replaced', () => {
  writeFileSync(join(folder, 'secrets.json'), '{"DATA_KEY": "half');
  expect(() => provide()).toThrow(/damaged/);
  expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).toBe('{"DATA_KEY": "half');
});
