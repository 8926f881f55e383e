import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Vault } from '../security/vault';
import { DiskStore } from './objectStore';

describe('the object store on disk', () => {
  let root: string;
  let store: DiskStore;
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'zaoce-store-'));
    store = new DiskStore(
      root,
      new Vault({ current: 'aaaaaaaa', keys: { aaaaaaaa: randomBytes(32) }, indexKey: randomBytes(32) }),
    );
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('gives back what was put and keeps it unreadable on disk', async () => {
    const bytes = Buffer.from('a scan of an identity card');
    const key = await store.put(bytes);
    expect((await store.get(key)).equals(bytes)).toBe(true);
    expect((await readFile(path.join(root, key))).includes('identity')).toBe(false);
  });

  it('leaves no partial file behind', async () => {
    const key = await store.put(randomBytes(1000));
    expect(await readdir(path.dirname(path.join(root, key)))).toEqual([path.basename(key)]);
  });

  it('notices a swapped object', async () => {
    const [one, two] = [await store.put(Buffer.from('one')), await store.put(Buffer.from('two'))];
    await writeFile(path.join(root, one), await readFile(path.join(root, two)));
    await expect(store.get(one)).rejects.toThrow();
  });

  it('forgets what was removed, also twice', async () => {
    const key = await store.put(Buffer.from('x'));
    await store.remove(key);
    await store.remove(key);
    await expect(store.get(key)).rejects.toThrow();
  });

  it.each(['../../etc/passwd', 'aa/../../x', '', 'aa/b'])('never builds a path from %p', async (key) => {
    await expect(store.get(key)).rejects.toThrow('not a storage key');
    await expect(store.remove(key)).rejects.toThrow('not a storage key');
  });

  describe('streams', () => {
    const FRAME = 64 * 1024;
    async function* pieces(bytes: Buffer, size: number) {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      await Promise.resolve();
    }
    async function read(key: string, start?: number, end?: number): Promise<Buffer> {
      const file = await store.open(key);
      try {
        const parts: Buffer[] = [];
        for await (const part of file.stream(start, end)) parts.push(part);
        return Buffer.concat(parts);
      } finally {
        await file.close();
      }
    }

    it.each([0, 1, FRAME - 1, FRAME, FRAME + 1, 2 * FRAME, 200_001])('keeps %d bytes', async (length) => {
      const bytes = randomBytes(length);
      const key = await store.putStream(pieces(bytes, 7919));
      expect((await read(key)).equals(bytes)).toBe(true);
      expect((await read(key, 3, 65_540)).equals(bytes.subarray(3, 65_540))).toBe(true);
      const file = await store.open(key);
      expect(file.size).toBe(length);
      await file.close();
    });

    it('keeps it unreadable on disk, and leaves nothing of a stream that broke', async () => {
      const key = await store.putStream(pieces(Buffer.from('110105 on a list'), 4));
      expect((await readFile(path.join(root, key))).includes('110105')).toBe(false);
      async function* broken() {
        yield await Promise.resolve(randomBytes(100_000));
        throw new Error('the sender hung up');
      }
      await store.remove(key);
      await expect(store.putStream(broken())).rejects.toThrow('hung up');
      const left = await readdir(root, { recursive: true, withFileTypes: true });
      expect(left.filter((entry) => entry.isFile())).toEqual([]);
    });

    it('notices frames that were cut off or exchanged', async () => {
      const key = await store.putStream(pieces(randomBytes(3 * FRAME), 9000));
      const file = path.join(root, key);
      const whole = await readFile(file);
      const sealed = FRAME + 28;
      await writeFile(file, whole.subarray(0, 2 * sealed));
      await expect(read(key)).rejects.toThrow();
      await writeFile(
        file,
        Buffer.concat([
          whole.subarray(sealed, 2 * sealed),
          whole.subarray(0, sealed),
          whole.subarray(2 * sealed),
        ]),
      );
      await expect(read(key)).rejects.toThrow();
    });
  });
});
