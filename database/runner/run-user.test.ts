import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canReach } from './run-user.mjs';

const stranger = { uid: 65_001, gid: 65_001, name: 'stranger' };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reach-'));
  mkdirSync(join(folder, 'open'), { mode: 0o711 });
});
afterEach(() => rmSync(folder, { recursive: true }));

test('an account reaches a path when every folder above lets it through', () => {
  chmodSync(folder, 0o711);
  expect(canReach(stranger, join(folder, 'open', 'not-there-yet'))).toBe(canReach(stranger, tmpdir()));
});

test('one closed folder above is enough to keep it out', () => {
  chmodSync(folder, 0o700);
  expect(canReach(stranger, join(folder, 'open', 'not-there-yet'))).toBe(false);
});

test('whoever runs the process himself is let through to where he works', () => {
  chmodSync(folder, 0o700);
  expect(canReach(undefined, folder)).toBe(true);
});
