import { NOTHING_UNSENT } from './unsent';
import {
  dropUnsentDrafts,
  filingsWithUnsentDrafts,
  hasUnsentDrafts,
  keepEntryOnDevice,
  keepOnDevice,
} from './unsentDrafts';

/** The browser's storage, as much of it as is used; its keys are its own properties. */
class FakeStorage {
  [key: string]: unknown;
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? (this[key] as string) : null;
  }
  setItem(key: string, value: string): void {
    this[key] = value;
  }
  removeItem(key: string): void {
    delete this[key];
  }
}

beforeEach(() => Object.assign(globalThis, { localStorage: new FakeStorage() }));
afterEach(() => Reflect.deleteProperty(globalThis, 'localStorage'));

describe('what is kept on the device', () => {
  const unsent = { ...NOTHING_UNSENT, sections: { basic: { address: '新' } }, answers: { 3: '已改' } };

  it('comes back with the base it was typed over', () => {
    keepOnDevice(1, 7).write(unsent, { basic: { address: '旧' }, newEmployer: { name: '无关' } });
    expect(keepOnDevice(1, 7).read()).toEqual({ unsent, base: { basic: { address: '旧' } } });
  });

  it('is gone when everything was sent', () => {
    keepOnDevice(1, 7).write(unsent, {});
    keepOnDevice(1, 7).write(NOTHING_UNSENT, {});
    expect(keepOnDevice(1, 7).read()).toBeNull();
    expect(hasUnsentDrafts(1)).toBe(false);
  });

  it('is not believed when it is broken', () => {
    localStorage.setItem('zaoce.unsent.1.7', '{"unsent":{"sections":{"basic":{"address":5}}}}');
    expect(keepOnDevice(1, 7).read()).toBeNull();
    localStorage.setItem('zaoce.unsent.1.7', 'not json');
    expect(keepOnDevice(1, 7).read()).toBeNull();
  });

  it('belongs to one person, and goes when he wants it gone', () => {
    keepOnDevice(1, 7).write(unsent, {});
    keepEntryOnDevice(1, 8, 'projects', 'new').write({ name: '综合楼' });
    keepOnDevice(12, 9).write(unsent, {});
    expect(filingsWithUnsentDrafts(1).sort()).toEqual([7, 8]);
    dropUnsentDrafts(1);
    expect(hasUnsentDrafts(1)).toBe(false);
    expect(hasUnsentDrafts(12)).toBe(true);
  });

  it('keeps an entry until it is saved or given up', () => {
    const entry = keepEntryOnDevice(1, 7, 'projects', 'new');
    expect(entry.read()).toBeNull();
    entry.write({ name: '综合楼' });
    expect(keepEntryOnDevice(1, 7, 'projects', 'new').read()).toEqual({ name: '综合楼' });
    entry.drop();
    expect(entry.read()).toBeNull();
  });
});
