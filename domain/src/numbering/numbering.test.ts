import fc from 'fast-check';
import { AUTHORITIES } from '../authorities';
import {
  formatCertificateNumber,
  numberDigits,
  parseCertificateNumber,
  sealNumber,
  seriesKey,
  type CertificateNumberParts,
} from './certificateNumber';
import { formatFilingNumber, parseFilingNumber } from './filingNumber';

const parts: fc.Arbitrary<CertificateNumberParts> = fc.record({
  grade: fc.constantFrom(1 as const, 2 as const),
  specialtyCode: fc.constantFrom(1, 2, 3, 4),
  year: fc.integer({ min: 2000, max: 2099 }),
  province: fc.constantFrom(...AUTHORITIES.map(({ code }) => code)),
  body: fc.constantFrom('00', '25'),
  serial: fc.integer({ min: 1, max: 999_999 }),
});
const beijing = { grade: 2, specialtyCode: 1, year: 2022, province: '11', body: '00', serial: 1204 } as const;

describe('certificate numbers', () => {
  it.each([
    ['建[造]21221100001204'],
    ['建〔造〕21221100001204'],
    ['建［造］21221100001204'],
    ['建【造】2122 1100 001204'],
    ['建（造）２１２２１１００００１２０４'],
    ['21221100001204'],
  ])('%s is read', (raw) => {
    expect(parseCertificateNumber(raw)).toEqual({
      ok: true,
      value: { ...beijing, number: '建[造]21221100001204' },
    });
  });

  it.each([
    ['建[造]2122110000120', 'format'],
    ['建[造]212211000012040', 'format'],
    ['建[造]31221100001204', 'format'],
    ['建[造]25221100001204', 'format'],
    ['造[建]21221100001204', 'format'],
    ['建[造]21221100000000', 'serial'],
    ['', 'format'],
  ])('%s: %s', (raw, problem) => {
    expect(parseCertificateNumber(raw)).toEqual({ ok: false, problem });
  });

  it('are written and read back; the seal has the same digits', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom('A' as const, 'B' as const), (one, letter) => {
        const number = formatCertificateNumber(one);
        expect(parseCertificateNumber(number)).toEqual({ ok: true, value: { ...one, number } });
        expect(numberDigits(sealNumber(number, letter))).toBe(number.slice(-14));
      }),
    );
  });

  it('of two registrations differ unless series and serial agree', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const same = seriesKey(a) === seriesKey(b) && a.serial === b.serial;
        expect(formatCertificateNumber(a) === formatCertificateNumber(b)).toBe(same);
      }),
    );
  });

  it.each([
    [{ serial: 0 }],
    [{ serial: 1_000_000 }],
    [{ serial: 1.5 }],
    [{ year: 1999 }],
    [{ province: '1' }],
    [{ specialtyCode: 5 }],
  ])('cannot be made with %o', (wrong) => {
    expect(() => formatCertificateNumber({ ...beijing, ...wrong })).toThrow(RangeError);
  });

  it('seals and digits', () => {
    expect(sealNumber('建〔造〕21221100001204', 'B')).toBe('B21221100001204');
    expect(seriesKey(beijing)).toBe('2-1-2022-11-00');
    expect(numberDigits('b21221100001204')).toBe('21221100001204');
    expect(numberDigits('C21221100001204')).toBeUndefined();
    expect(() => sealNumber('B21221100001204', 'B')).toThrow(RangeError);
  });
});

describe('filing numbers', () => {
  const filing = { prefix: 'IN', year: 2026, authorityCode: '11', serial: 123 };

  it('have 16 characters and are forgiving about how they are typed', () => {
    const number = formatFilingNumber(filing);
    expect(number).toMatch(/^IN202611000123\d\d$/);
    for (const typed of [number, number.toLowerCase(), ` ${number.slice(0, 6)}-${number.slice(6)} `]) {
      expect(parseFilingNumber(typed)).toEqual({ ok: true, value: { ...filing, number } });
    }
  });

  it('notice one wrong character and two swapped neighbours', () => {
    const serial = fc.integer({ min: 1, max: 999_999 });
    fc.assert(
      fc.property(serial, fc.nat(15), fc.constantFrom(...'0123456789ABCXYZ'), (one, at, other) => {
        const number = formatFilingNumber({ ...filing, serial: one });
        const wrong = number.slice(0, at) + other + number.slice(at + 1);
        const swapped =
          number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
        if (wrong !== number) expect(parseFilingNumber(wrong).ok).toBe(false);
        if (swapped !== number) expect(parseFilingNumber(swapped).ok).toBe(false);
      }),
    );
  });

  it.each([[{ serial: 0 }], [{ serial: 1_000_000 }], [{ prefix: 'I' }], [{ authorityCode: '1' }]])(
    'cannot be made with %o',
    (wrong) => {
      expect(() => formatFilingNumber({ ...filing, ...wrong })).toThrow(RangeError);
    },
  );
});
