import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markOf, noteChildren, releaseLock, takeLock } from './file-lock.mjs';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  path = join(folder, 'a.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A process that sleeps until it is ended. */
const sleeper = () => spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)']);
const lockOf = (owner: object, children: object[] = []) =>
  writeFileSync(path, JSON.stringify({ owner, note: 'http://there', children }));

test('a lock held by a running process is refused and tells who holds it', () => {
  const other = sleeper();
  lockOf(markOf(other.pid));
  expect(takeLock(path, 'mine')).toMatchObject({ taken: false, holder: { note: 'http://there' } });
  other.kill();
});

test('a lock is taken over when its owner is gone, or its number belongs to a later process', () => {
  lockOf({ pid: 2 ** 22 + 1, born: '1' });
  expect(takeLock(path, 'mine').taken).toBe(true);
  const other = sleeper();
  lockOf({ pid: other.pid, born: 'long ago' });
  expect(takeLock(path, 'mine').taken).toBe(true);
  other.kill();
});

test('who takes over learns which children of the former owner still run', () => {
  const child = sleeper();
  lockOf({ pid: 2 ** 22 + 1, born: '1' }, [markOf(child.pid), { pid: 2 ** 22 + 2, born: '1' }]);
  expect(takeLock(path, 'mine')).toEqual({ taken: true, left: [markOf(child.pid)] });
  child.kill();
});

test('a lock cut short by a crash does not stand in the way', () => {
  writeFileSync(path, '{"owner":');
  expect(takeLock(path, 'mine').taken).toBe(true);
});

test('a lock given back can be taken again', () => {
  expect(takeLock(path, 'one').taken).toBe(true);
  noteChildren(path, [process.pid]);
  releaseLock(path);
  expect(takeLock(path, 'two')).toEqual({ taken: true, left: [] });
});
