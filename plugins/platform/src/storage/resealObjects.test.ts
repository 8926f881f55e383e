import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Vault } from '../security/vault';
import { DiskStore } from './objectStore';
import { resealObjects } from './resealObjects';

const OLD = randomBytes(32);
const NEW = randomBytes(32);
const indexKey = randomBytes(32);
const before = new Vault({ current: 'aaaaaaaa', keys: { aaaaaaaa: OLD }, indexKey });
const during = new Vault({ current: 'bbbbbbbb', keys: { bbbbbbbb: NEW, aaaaaaaa: OLD }, indexKey });
const after = new Vault({ current: 'bbbbbbbb', keys: { bbbbbbbb: NEW }, indexKey });

describe('objects sealed anew', () => {
  let root: string;
  let folder: string;
  const whole = randomBytes(5000);
  const long = randomBytes(200_000);
  let keys: { whole: string; long: string };
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'zaoce-reseal-'));
    root = path.join(folder, 'objects');
    const store = new DiskStore(root, before);
    keys = { whole: await store.put(whole), long: await store.putStream(pieces(long)) };
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function* pieces(bytes: Buffer) {
    await Promise.resolve();
    yield bytes.subarray(0, 70_000);
    yield bytes.subarray(70_000);
  }
  async function readLong(store: DiskStore): Promise<Buffer> {
    const file = await store.open(keys.long);
    try {
      const parts: Buffer[] = [];
      for await (const part of file.stream()) parts.push(part);
      return Buffer.concat(parts);
    } finally {
      await file.close();
    }
  }
  const files = async () =>
    (await readdir(root, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(path.basename(entry.parentPath), entry.name));
  const reseal = () => resealObjects(root, during, () => undefined);

  it('are read under their old keys, without the old key of the vault', async () => {
    expect(await reseal()).toEqual({ resealed: 2, current: 0, unreadable: [] });
    expect((await files()).filter((name) => name.includes('aaaaaaaa'))).toEqual([]);
    const store = new DiskStore(root, after);
    expect((await store.get(keys.whole)).equals(whole)).toBe(true);
    expect((await readLong(store)).equals(long)).toBe(true);
    await expect(new DiskStore(root, before).get(keys.whole)).rejects.toThrow('ENOENT');
  });

  it('are left alone the second time', async () => {
    await reseal();
    expect(await reseal()).toEqual({ resealed: 0, current: 2, unreadable: [] });
  });

  it('are finished by the next run, wherever the first one ended', async () => {
    const was = path.join(folder, 'was');
    await cp(root, was, { recursive: true });
    await reseal();
    // The copy was written and the old file not yet removed; a third one was half written.
    await cp(was, root, { recursive: true });
    await writeFile(path.join(root, `${keys.whole}.partial`), 'half');
    await rm(path.join(root, keys.long.replace('aaaaaaaa', 'bbbbbbbb')));
    expect((await reseal()).resealed).toBe(2);
    const store = new DiskStore(root, after);
    expect((await store.get(keys.whole)).equals(whole)).toBe(true);
    expect((await readLong(store)).equals(long)).toBe(true);
  });

  it('are read at any moment of it', async () => {
    const store = new DiskStore(root, during);
    let reading = true;
    const readers = Array.from({ length: 4 }, async () => {
      for (let n = 0; reading || n < 3; n += 1) {
        expect((await store.get(keys.whole)).equals(whole)).toBe(true);
        expect((await readLong(store)).equals(long)).toBe(true);
      }
    });
    await reseal();
    reading = false;
    await Promise.all(readers);
  });

  it('are named and kept when no key opens them, and the others are done', async () => {
    await writeFile(path.join(root, keys.long), (await readFile(path.join(root, keys.long))).subarray(1));
    expect(await reseal()).toEqual({ resealed: 1, current: 0, unreadable: [keys.long] });
    expect(await files()).toContain(keys.long);
    const lost = await resealObjects(root, after, () => undefined);
    expect(lost).toEqual({ resealed: 0, current: 1, unreadable: [keys.long] });
  });

  it('are removed and swept under whichever name they have', async () => {
    await reseal();
    const store = new DiskStore(root, during);
    const id = keys.whole.slice(0, 39);
    const asked: string[] = [];
    const named = (ids: string[]) => {
      asked.push(...ids);
      return Promise.resolve(new Set([id]));
    };
    await writeFile(path.join(root, `${keys.whole}.partial`), 'half');
    expect(await store.removeUnnamed(new Date(Date.now() + 1000), named)).toBe(2);
    expect(asked.sort()).toEqual([id, keys.long.slice(0, 39)].sort());
    expect(await files()).toEqual([keys.whole.replace('aaaaaaaa', 'bbbbbbbb')]);
    await store.remove(keys.whole);
    expect(await files()).toEqual([]);
  });

  it('are none where nothing was ever stored', async () => {
    const empty = path.join(root, 'nowhere');
    expect(await resealObjects(empty, during, () => undefined)).toEqual({
      resealed: 0,
      current: 0,
      unreadable: [],
    });
  });
});
