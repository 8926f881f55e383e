import { ChainWalk, type ChainMark } from './checkChain';
import { hashOf, type StoredEntry } from './entryHash';

function entry(sequence: number, before: string, word = `entry ${sequence}`): StoredEntry {
  const bare = { chain: '11', sequence: String(sequence), prev_hash: before, hash: '', content: [word] };
  return { ...bare, hash: hashOf(bare) };
}

function chainOf(length: number, word = 'entry'): StoredEntry[] {
  const entries: StoredEntry[] = [];
  for (let n = 1; n <= length; n += 1) entries.push(entry(n, entries.at(-1)?.hash ?? '', `${word} ${n}`));
  return entries;
}

const headOf = (entries: StoredEntry[]): ChainMark => ({
  sequence: Number(entries.at(-1)?.sequence ?? 0),
  hash: entries.at(-1)?.hash ?? '',
});

function faultsOf(walk: ChainWalk, entries: StoredEntry[], head: ChainMark | undefined): unknown[] {
  const found = [...entries.flatMap((one) => walk.take(one)), ...walk.finish(head)];
  return found.map(({ fault, sequence, until }) => [fault, sequence, ...(until ? [until] : [])]);
}

const whole = chainOf(6);
const walked = (entries: StoredEntry[], head = headOf(whole)) => faultsOf(new ChainWalk('11'), entries, head);

it('finds nothing in a whole chain', () => {
  expect(walked(whole)).toEqual([]);
});

it('finds what was changed, at its place only', () => {
  const changed = whole.map((one, index) => (index === 2 ? { ...one, content: ['another'] } : one));
  expect(walked(changed)).toEqual([['changed', 3]]);
});

it('finds what was changed and given a fitting hash', () => {
  const rehashed = whole.map((one, index) => (index === 2 ? entry(3, one.prev_hash, 'another') : one));
  expect(walked(rehashed)).toEqual([['broken-link', 4]]);
});

it('finds what is missing at the beginning, in the middle and at the end', () => {
  expect(walked(whole.slice(2))).toEqual([['missing', 1, 2]]);
  expect(walked([...whole.slice(0, 2), ...whole.slice(4)])).toEqual([['missing', 3, 4]]);
  expect(walked(whole.slice(0, 4))).toEqual([['cut-off', 5, 6]]);
  expect(walked([])).toEqual([['cut-off', 1, 6]]);
});

it('finds two that changed places', () => {
  const [, second, third] = whole;
  if (!second || !third) throw new Error('the chain is too short');
  const swapped = whole.toSpliced(1, 2, { ...third, sequence: '2' }, { ...second, sequence: '3' });
  expect(walked(swapped).flat()).toEqual(expect.arrayContaining(['changed', 'broken-link']));
});

it('finds a head that was moved along with the end, or taken away', () => {
  expect(walked(whole.slice(0, 4), headOf(whole.slice(0, 4)))).toEqual([]);
  expect(walked(whole, headOf(whole.slice(0, 4)))).toEqual([['head-differs', 6]]);
  expect(faultsOf(new ChainWalk('11'), whole, undefined)).toEqual([['head-differs', 6]]);
});

describe('with what was noted elsewhere', () => {
  const anchor = headOf(whole.slice(0, 4));

  it('finds a chain that was written anew from end to end', () => {
    const anew = chainOf(6, 'forged');
    expect(faultsOf(new ChainWalk('11', anchor), anew, headOf(anew))).toEqual([['anchor-differs', 4]]);
  });

  it('finds an end that was cut off together with the head', () => {
    const cut = whole.slice(0, 2);
    expect(faultsOf(new ChainWalk('11', anchor), cut, headOf(cut))).toEqual([['anchor-missing', 4]]);
  });

  it('can begin there', () => {
    const rest = () => new ChainWalk('11', anchor, true);
    expect(faultsOf(rest(), whole.slice(3), headOf(whole))).toEqual([]);
    expect(faultsOf(rest(), whole.slice(4), headOf(whole))).toEqual([
      ['missing', 4, 4],
      ['anchor-missing', 4],
    ]);
  });
});
