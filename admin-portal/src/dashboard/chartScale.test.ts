import fc from 'fast-check';
import { axisTop, decidedOn, stackDay } from './chartScale';

const dayArbitrary = fc.record({
  date: fc.constant('2026-11-22'),
  approved: fc.nat(500),
  returned: fc.nat(500),
  refused: fc.nat(500),
});

describe('the chart of decisions', () => {
  it('stacks in order', () => {
    const day = { date: '2026-11-22', approved: 6, returned: 3, refused: 1 };
    expect(stackDay(day, 10)).toEqual([
      { decision: 'approved', from: 0, height: 0.6 },
      { decision: 'returned', from: 0.6, height: 0.3 },
      { decision: 'refused', from: expect.closeTo(0.9, 5), height: 0.1 },
    ]);
  });

  it('never draws above its frame, and fills it on the busiest day', () => {
    fc.assert(
      fc.property(fc.array(dayArbitrary, { minLength: 1, maxLength: 30 }), (days) => {
        const top = axisTop(days);
        const heights = days.map((day) => stackDay(day, top).reduce((sum, piece) => sum + piece.height, 0));
        expect(Math.max(...heights)).toBeLessThanOrEqual(1 + 1e-9);
        if (days.some((day) => decidedOn(day) > 0)) expect(Math.max(...heights)).toBeCloseTo(1);
      }),
    );
  });

  it('has an axis even when nothing was decided', () => {
    expect(axisTop([])).toBe(1);
  });
});
