import fc from 'fast-check';
import { isSameContent } from './isSameContent';
import { mergeThreeWay } from './mergeThreeWay';

describe('merging two tabs of one section', () => {
  it('takes from each side what only that side changed', () => {
    const base = { mobile: '1', employer: { name: '旧', district: '甲' } };
    const mine = { mobile: '2', employer: { name: '旧', district: '甲' } };
    const theirs = { mobile: '1', employer: { name: '新', district: '甲' } };
    expect(mergeThreeWay(base, mine, theirs)).toEqual({
      merged: { mobile: '2', employer: { name: '新', district: '甲' } },
      conflicts: [],
    });
  });

  it('keeps my words where both wrote, and says where', () => {
    const { merged, conflicts } = mergeThreeWay(
      { employer: { name: '原' } },
      { employer: { name: '我' } },
      { employer: { name: '他' } },
    );
    expect(merged).toEqual({ employer: { name: '我' } });
    expect(conflicts).toEqual([{ path: 'employer.name', mine: '我', theirs: '他' }]);
  });

  it('keeps a removal of mine and an addition of theirs', () => {
    expect(mergeThreeWay<Record<string, string>>({ a: '1' }, {}, { a: '1', b: '2' })).toEqual({
      merged: { b: '2' },
      conflicts: [],
    });
  });

  const leaf = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined });
  const section = fc.record({ x: leaf, y: leaf, inner: fc.record({ z: leaf }) });

  it('never loses a change of mine', () => {
    fc.assert(
      fc.property(section, section, section, (base, mine, theirs) => {
        const { merged } = mergeThreeWay(base, mine, theirs);
        for (const key of ['x', 'y'] as const)
          if (mine[key] !== base[key]) expect(merged[key]).toBe(mine[key]);
        if (mine.inner.z !== base.inner.z) expect(merged.inner.z).toBe(mine.inner.z);
      }),
    );
  });

  it('takes every change of theirs that I did not touch, and reports the others', () => {
    fc.assert(
      fc.property(section, section, section, (base, mine, theirs) => {
        const { merged, conflicts } = mergeThreeWay(base, mine, theirs);
        for (const key of ['x', 'y'] as const) {
          if (mine[key] === base[key]) expect(merged[key]).toBe(theirs[key]);
          const bothDiffer =
            mine[key] !== base[key] && theirs[key] !== base[key] && mine[key] !== theirs[key];
          expect(conflicts.some(({ path }) => path === key)).toBe(bothDiffer);
        }
      }),
    );
  });

  it('changes nothing when nobody else wrote', () => {
    fc.assert(
      fc.property(section, section, (base, mine) =>
        isSameContent(mergeThreeWay(base, mine, base).merged, mine),
      ),
    );
  });
});
