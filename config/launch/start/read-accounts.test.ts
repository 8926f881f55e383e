import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAccounts } from './read-accounts.mjs';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'accounts-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const read = (text: string) => {
  writeFileSync(join(folder, 'a.json'), text);
  return readAccounts(join(folder, 'a.json'));
};

test('accounts are read; one still to be claimed has no password', () => {
  const account = {
    portal: 'claim',
    role: 'applicant',
    identifier: '110101',
    password: null,
    note: '演示甲',
  };
  expect(read(JSON.stringify([account]))).toEqual([
    { portal: 'claim', identifier: '110101', password: '', note: '演示甲' },
  ]);
});

test.each(['', '{', '{}', 'null', '[null]', '[1]', '[{"portal":"review"}]'])('%j holds none', (text) => {
  expect(read(text)).toEqual([]);
});

test('without a file there is none', () => {
  expect(readAccounts(join(folder, 'missing.json'))).toEqual([]);
});
