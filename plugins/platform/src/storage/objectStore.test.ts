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
});
