import { getAt, moveItem, setAt } from './ruleTree';

const rule = { key: 'initial', scans: [{ kind: 'photo', label: { zh: '照片' } }, { kind: 'form' }] };

describe('the tree of a rule', () => {
  it.each<[string, unknown]>([
    ['key', 'initial'],
    ['scans.0.label.zh', '照片'],
    ['scans.1.label.zh', undefined],
    ['scans.9.kind', undefined],
    ['key.length.x', undefined],
    ['', rule],
  ])('reads %s', (path, expected) => {
    expect(getAt(rule, path)).toEqual(expected);
  });

  it('writes deep inside and leaves the rest alone', () => {
    const next = setAt(rule, 'scans.0.label.zh', '近照');
    expect(next.scans[0]).toEqual({ kind: 'photo', label: { zh: '近照' } });
    expect(next.scans[1]).toBe(rule.scans[1]);
    expect(rule.scans[0]?.label?.zh).toBe('照片');
  });

  it('makes what is missing on the way', () => {
    expect(setAt({}, 'windowDays.opens', 90)).toEqual({ windowDays: { opens: 90 } });
  });

  it('takes a setting away', () => {
    expect(setAt(rule, 'key', undefined)).toEqual({ scans: rule.scans });
    expect(setAt(rule, 'scans.0.label', undefined).scans[0]).toEqual({ kind: 'photo' });
  });

  it('moves items, but not beyond the ends', () => {
    expect(moveItem(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moveItem(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moveItem(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moveItem(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });
});
