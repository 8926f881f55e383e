import { Refusal } from '@zaoce/domain';
import { readPeriod } from './period';

const NOW = new Date('2026-11-22T15:00:00Z');

describe('the period of the statistics', () => {
  it('is the last thirty days, day by day, unless told otherwise', () => {
    const { from, to, unit, parts } = readPeriod({}, NOW);
    expect({ from, to, unit }).toEqual({ from: '2026-10-24', to: '2026-11-22', unit: 'day' });
    expect(parts).toHaveLength(30);
    expect(parts[0]).toEqual({ from: '2026-10-24', to: '2026-10-24' });
  });

  it('ends with the Chinese day', () => {
    expect(readPeriod({}, new Date('2026-11-22T16:00:00Z')).to).toBe('2026-11-23');
  });

  it('is shown by week from Monday to Sunday, clipped at both ends', () => {
    const { unit, parts } = readPeriod({ from: '2026-10-01', to: '2026-11-10' }, NOW);
    expect(unit).toBe('week');
    expect(parts).toEqual([
      { from: '2026-10-01', to: '2026-10-04' },
      { from: '2026-10-05', to: '2026-10-11' },
      { from: '2026-10-12', to: '2026-10-18' },
      { from: '2026-10-19', to: '2026-10-25' },
      { from: '2026-10-26', to: '2026-11-01' },
      { from: '2026-11-02', to: '2026-11-08' },
      { from: '2026-11-09', to: '2026-11-10' },
    ]);
  });

  it('a year is shown by month, and its parts lie without gap or overlap', () => {
    const { from, to, unit, parts } = readPeriod({ days: '365' }, NOW);
    expect(unit).toBe('month');
    expect(parts).toHaveLength(13);
    expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([from, to]);
    expect(parts[1]).toEqual({ from: '2025-12-01', to: '2025-12-31' });
  });

  it.each([
    [{ from: '2026-02-30', to: '2026-13-01' }, ['from', 'to']],
    [{ from: '2026-11-22', to: '2026-11-21' }, ['to']],
    [{ from: '2020-01-01' }, ['from']],
  ])('%j is refused at %j', (query, paths) => {
    const refusal = catchRefusal(() => readPeriod(query, NOW));
    expect(refusal.code).toBe('malformed-request');
    expect(refusal.issues.map(({ path }) => path)).toEqual(paths);
  });
});

function catchRefusal(work: () => unknown): Refusal {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error('nothing was refused');
}
