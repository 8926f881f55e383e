import fc from 'fast-check';
import { addDays } from '../calendar/isoDate';
import { idCheckCharacter, isNormalUpgrade, parseIdNumber, upgradeIdNumber } from './idNumber';

const day = '2026-11-22';

describe('parseIdNumber', () => {
  it.each([
    ['11010519491231002X', '11010519491231002X', '1949-12-31', 'female'],
    ['11010519491231002x', '11010519491231002X', '1949-12-31', 'female'],
    ['１１０１０５１９４９１２３１００２Ｘ', '11010519491231002X', '1949-12-31', 'female'],
    [' 110105 19491231 002X ', '11010519491231002X', '1949-12-31', 'female'],
    ['440524188001010014', '440524188001010014', '1880-01-01', 'male'],
    ['130503670401001', '130503196704010016', '1967-04-01', 'male'],
  ])('%s is %s, born %s, %s', (raw, number, birthDate, gender) => {
    expect(parseIdNumber(raw, day)).toMatchObject({
      ok: true,
      value: { number, birthDate, gender, regionKnown: true },
    });
  });

  it.each([
    ['', 'length'],
    ['1101051949123100', 'length'],
    ['11010519491231002XX', 'length'],
    ['1101051949123100X2', 'characters'],
    ['11010519491231A02X', 'characters'],
    ['110105194902300021', 'birth-date'],
    ['110105194913010021', 'birth-date'],
    ['110105194912310021', 'checksum'],
    ['110105194912310020', 'checksum'],
  ])('%s: %s', (raw, problem) => {
    expect(parseIdNumber(raw, day)).toEqual({ ok: false, problem });
  });

  it('knows the day: someone born tomorrow has no number yet', () => {
    const body = '11010520261123001';
    expect(parseIdNumber(body + idCheckCharacter(body), day)).toEqual({ ok: false, problem: 'future' });
    expect(parseIdNumber(body + idCheckCharacter(body), '2026-11-23').ok).toBe(true);
  });

  it('only warns about an unknown region', () => {
    const body = '99010119800101001';
    expect(parseIdNumber(body + idCheckCharacter(body), day)).toMatchObject({
      ok: true,
      value: { regionKnown: false },
    });
  });

  it('finds any one wrong digit and any two neighbours swapped', () => {
    const body = fc
      .tuple(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 999 }))
      .map(
        ([days, sequence]) =>
          `110105${addDays('1900-01-01', days).replace(/-/g, '')}${String(sequence).padStart(3, '0')}`,
      );
    fc.assert(
      fc.property(body, fc.nat(16), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const number = digits + idCheckCharacter(digits);
        const wrong = number.slice(0, at) + ((Number(number[at]) + by) % 10) + number.slice(at + 1);
        const swapped =
          number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
        expect(parseIdNumber(number, day).ok).toBe(true);
        expect(parseIdNumber(wrong, day).ok).toBe(false);
        if (swapped !== number) expect(parseIdNumber(swapped, day).ok).toBe(false);
      }),
    );
  });
});

describe('the upgrade from 15 to 18', () => {
  it.each([
    ['130503670401001', '130503196704010016', true],
    ['１３０５０３６７０４０１００１', '130503196704010016', true],
    ['130503670401001', '130503196704010024', false],
    ['130503670401001', '13050319670401001', false],
    ['13050367040100', '130503196704010016', false],
    ['130503670401996', upgradeIdNumber('130503670401996') ?? '', false],
  ])('%s to %s normal: %s', (old15, new18, normal) => {
    expect(isNormalUpgrade(old15, new18)).toBe(normal);
  });

  it('refuses what has no 15 digits', () => {
    expect(upgradeIdNumber('13050367040100X')).toBeUndefined();
    expect(() => idCheckCharacter('123')).toThrow(RangeError);
  });
});
