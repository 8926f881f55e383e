import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashInputs } from './hash-inputs.mjs';

let base: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'hash-'));
  mkdirSync(join(base, 'src/deep'), { recursive: true });
  writeFileSync(join(base, 'src/a.ts'), 'a');
  writeFileSync(join(base, 'src/deep/b.ts'), 'b');
});

afterEach(() => rmSync(base, { recursive: true }));

const now = (salt = '') => hashInputs(base, ['src', 'missing.json'], salt);

test.each([
  ['a file changes', () => writeFileSync(join(base, 'src/a.ts'), 'A')],
  ['a file comes', () => writeFileSync(join(base, 'src/c.ts'), '')],
  ['a file goes', () => rmSync(join(base, 'src/deep/b.ts'))],
  ['a file is renamed', () => renameSync(join(base, 'src/a.ts'), join(base, 'src/z.ts'))],
  [
    'two files swap their contents',
    () => {
      writeFileSync(join(base, 'src/a.ts'), 'b');
      writeFileSync(join(base, 'src/deep/b.ts'), 'a');
    },
  ],
  ['a missing input comes', () => writeFileSync(join(base, 'missing.json'), '{}')],
])('changes when %s', (_name, change) => {
  const before = now();
  change();
  expect(now()).not.toBe(before);
});

test.each([
  ['nothing happens', () => undefined],
  ['a file is written again with the same content', () => writeFileSync(join(base, 'src/a.ts'), 'a')],
  ['a test comes', () => writeFileSync(join(base, 'src/a.test.ts'), 'x')],
  [
    'something is installed',
    () => {
      mkdirSync(join(base, 'src/node_modules'));
      writeFileSync(join(base, 'src/node_modules/x.js'), 'x');
    },
  ],
  [
    'a tool leaves something behind',
    () => {
      mkdirSync(join(base, 'src/.strapi/client'), { recursive: true });
      writeFileSync(join(base, 'src/.strapi/client/app.js'), 'x');
    },
  ],
  [
    'something is built',
    () => {
      mkdirSync(join(base, 'src/dist'));
      writeFileSync(join(base, 'src/dist/x.js'), 'x');
    },
  ],
])('stays when %s', (_name, change) => {
  const before = now();
  change();
  expect(now()).toBe(before);
});

test('depends on the salt, not on where the files stand', () => {
  const moved = `${base}-moved`;
  const before = now();
  expect(now('other')).not.toBe(before);
  renameSync(base, moved);
  base = moved;
  expect(now()).toBe(before);
});
