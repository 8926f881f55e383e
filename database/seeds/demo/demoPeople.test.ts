import { monthsBegun, parseIdNumber, parsePersonName } from '@zaoce/domain';
import { DEMO_AUTHORITIES, demoPeople } from './demoPeople';

const day = '2026-11-22';
const people = demoPeople(day);
const records = people.flatMap((person) => person.qualifications);

describe('demo people', () => {
  it('are at least 200 over at least 8 authorities and all 4 specialties', () => {
    expect(people.length).toBeGreaterThanOrEqual(200);
    expect(records.length).toBeGreaterThanOrEqual(240);
    expect(new Set(people.map((person) => person.authorityCode)).size).toBe(DEMO_AUTHORITIES.length);
    expect(new Set(records.map((record) => record.specialty)).size).toBe(4);
    expect(people.some((person) => person.qualifications.length === 2)).toBe(true);
  });

  it('have valid ID numbers that agree with birth date and sex, nobody one twice', () => {
    for (const person of people) {
      const parsed = parseIdNumber(person.idNumber, day);
      expect(parsed).toMatchObject({
        ok: true,
        value: { birthDate: person.birthDate, gender: person.gender, regionKnown: true },
      });
    }
    expect(new Set(people.map((person) => person.idNumber)).size).toBe(people.length);
  });

  it('have names that are valid and plainly invented, each his own', () => {
    for (const { name } of people) {
      expect(name).toMatch(/^(演示|测试)/);
      expect(parsePersonName(name)).toMatchObject({ ok: true, value: name });
    }
    expect(new Set(people.map((person) => person.name)).size).toBe(people.length);
  });

  it('have certificates of their own, some old enough for continuing education and some not', () => {
    const keys = new Set(records.map((record) => `${record.specialty} ${record.certificateNumber}`));
    expect(keys.size).toBe(records.length);
    const ages = records.map((record) => monthsBegun(record.issuedOn, day));
    expect(ages.filter((age) => age > 12).length).toBeGreaterThan(100);
    expect(ages.filter((age) => age <= 12).length).toBeGreaterThan(30);
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(1);
  });

  it('are adults of working age', () => {
    for (const { birthDate } of people) {
      expect(birthDate >= '1972-01-01' && birthDate < '2001-01-01').toBe(true);
    }
  });
});
