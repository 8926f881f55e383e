import { effectiveState } from './effectiveState';

describe('effectiveState', () => {
  it.each([
    ['live', '2030-11-21', '2030-11-21', 'live'],
    ['live', '2030-11-21', '2030-11-22', 'lapsed'],
    ['live', '2030-11-21', '2026-11-22', 'live'],
    ['suspended', '2030-11-21', '2030-11-21', 'suspended'],
    ['suspended', '2030-11-21', '2030-11-22', 'lapsed'],
    ['cancelled', '2030-11-21', '2031-01-01', 'cancelled'],
    ['void', '2030-11-21', '2026-01-01', 'void'],
  ] as const)('%s until %s is on %s: %s', (state, validTo, day, expected) => {
    expect(effectiveState({ state, valid_to: validTo }, day)).toBe(expected);
  });
});
