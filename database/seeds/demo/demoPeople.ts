import {
  addDays,
  addMonths,
  idCheckCharacter,
  SPECIALTIES,
  specialtyCode,
  type IsoDate,
  type Specialty,
} from '@zaoce/domain';
import { demoName } from './demoNames';

/** One record of a qualification list: somebody passed the exam in a specialty. */
export interface DemoQualification {
  specialty: Specialty;
  certificateNumber: string;
  managementNumber: string;
  issuedOn: IsoDate;
}

/** An invented person on the qualification list of an authority. */
export interface DemoPerson {
  name: string;
  idNumber: string;
  gender: 'male' | 'female';
  birthDate: IsoDate;
  authorityCode: string;
  /** Place on the list of his authority, from 0. */
  position: number;
  qualifications: DemoQualification[];
}

/** Authorities with demo people, each with a district's region code (GB/T 2260); the corps lies in region 65. */
export const DEMO_AUTHORITIES: readonly [authorityCode: string, region: string][] = [
  ['11', '110101'],
  ['31', '310101'],
  ['44', '440103'],
  ['66', '659001'],
  ['12', '120101'],
  ['32', '320102'],
  ['33', '330102'],
  ['37', '370102'],
  ['42', '420102'],
  ['50', '500101'],
  ['51', '510104'],
  ['61', '610102'],
];
const PEOPLE_EACH = 20;
/** Every so many people there is one with two specialties. */
const TWO_SPECIALTIES_EVERY = 8;
/** Certificates were issued over so many months: for the older ones continuing education is mandatory. */
const MONTHS_BACK = 60;
/** Every other person qualified within the last year and files without it. */
const FRESH_MONTHS = 11;

/** Everybody on the demo's qualification lists, the same for the same day: 240 people, 270 records. */
export function demoPeople(day: IsoDate): DemoPerson[] {
  return DEMO_AUTHORITIES.flatMap(([authorityCode, region], office) =>
    Array.from({ length: PEOPLE_EACH }, (_, position) =>
      demoPerson({ index: office * PEOPLE_EACH + position, position }, authorityCode, region, day),
    ),
  );
}

function demoPerson(
  { index, position }: { index: number; position: number },
  authorityCode: string,
  region: string,
  day: IsoDate,
): DemoPerson {
  const birthDate = addDays('1972-03-05', (index * 379) % 9600);
  // An odd last digit of the sequence is a man's, an even one a woman's (GB 11643).
  const sequence = 100 + ((index * 37) % 800);
  const body = `${region}${birthDate.replaceAll('-', '')}${sequence}`;
  const first = SPECIALTIES[index % SPECIALTIES.length] ?? SPECIALTIES[0];
  const second = SPECIALTIES[(index + 1) % SPECIALTIES.length] ?? SPECIALTIES[1];
  const specialties = index % TWO_SPECIALTIES_EVERY === 5 ? [first, second] : [first];
  return {
    name: demoName(index),
    idNumber: body + idCheckCharacter(body),
    gender: sequence % 2 === 1 ? 'male' : 'female',
    birthDate,
    authorityCode,
    position,
    qualifications: specialties.map(({ value }, order) =>
      demoQualification(index, authorityCode, value, order, day),
    ),
  };
}

function demoQualification(
  index: number,
  authorityCode: string,
  specialty: Specialty,
  order: number,
  day: IsoDate,
): DemoQualification {
  const months = index % 2 === 0 ? index % FRESH_MONTHS : (index * 7 + order * 5) % MONTHS_BACK;
  const issuedOn = addMonths(day, -(1 + months));
  const serial = String(index * 2 + order + 1).padStart(5, '0');
  return {
    specialty,
    certificateNumber: `ZJ${issuedOn.slice(0, 4)}${authorityCode}${specialtyCode(specialty)}${serial}`,
    managementNumber: `${issuedOn.slice(0, 4)}0${authorityCode}${specialtyCode(specialty)}0900${serial}`,
    issuedOn,
  };
}
