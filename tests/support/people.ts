import { randomInt } from 'node:crypto';
import {
  createStaff,
  indexIdNumber,
  openApplicantAccount,
  sealIdNumber,
  type NewStaff,
} from '@zaoce/account';
import { idCheckCharacter, login, type Specialty } from '@zaoce/domain';
import { inTransaction, insertRow } from '@zaoce/platform';
import bcrypt from 'bcrypt';
import { call } from './client';
import { cookiesOf } from './cookies';
import type { Office } from './office';

export interface Person {
  name: string;
  /** 18 characters with a valid check character. */
  idNumber: string;
  certificateNumber: string;
  mobile: string;
  email: string;
  password: string;
}

export interface QualificationOptions {
  authorityCode?: string;
  specialty?: Specialty;
  issuedOn?: string;
  /** Another certificate of the same person. */
  certificateNumber?: string;
}

let made = randomInt(100_000);

/** A plainly fictitious person whom no other test has. */
export function makePerson(name = '演示甲'): Person {
  made += 1;
  const serial = String(made % 1_000_000).padStart(6, '0');
  const body = `110105${1960 + (made % 40)}0${1 + (made % 9)}1${made % 10}${serial.slice(-3)}`;
  return {
    name,
    idNumber: body + idCheckCharacter(body),
    certificateNumber: `ZJ-TEST-${serial}`,
    mobile: `1390${randomInt(10)}${serial}`,
    email: `person${serial}@example.test`,
    password: `紫藤 ${serial} 旧书店`,
  };
}

/**
 * Of as few rounds as bcrypt has, so that thousands of people of tests sign in quickly; what the office itself hashes, it
 * hashes slowly.
 */
const quickHash = (password: string) => bcrypt.hash(password, 4);

/** Puts a person on the list of qualified people and returns the record's id. */
export async function addQualification(
  office: Office,
  person: Person,
  options: QualificationOptions = {},
): Promise<number> {
  const values = {
    name: person.name,
    ...sealIdNumber(person.idNumber),
    gender: 'male',
    birth_date: `${person.idNumber.slice(6, 10)}-${person.idNumber.slice(10, 12)}-${person.idNumber.slice(12, 14)}`,
    certificate_number: options.certificateNumber ?? person.certificateNumber,
    specialty: options.specialty ?? 'civil',
    issued_on: options.issuedOn ?? '2026-03-02',
    authority_code: options.authorityCode ?? '11',
  };
  return inTransaction(office.strapi, (trx) => insertRow(trx, 'qualifications', values, new Date()));
}

/** A person with a qualification record and an account. */
export async function addApplicant(
  office: Office,
  options: QualificationOptions = {},
  person = makePerson(),
): Promise<Person & { userId: number; applicantId: number }> {
  const qualificationId = await addQualification(office, person, options);
  const { mobile, email } = person;
  const applicant = {
    idNumberIndex: indexIdNumber(person.idNumber),
    qualificationId,
    mobile,
    email,
    language: 'zh-CN' as const,
    passwordHash: await quickHash(person.password),
  };
  const opened = await inTransaction(office.strapi, (trx) =>
    openApplicantAccount(trx, applicant, new Date()),
  );
  if (!opened) throw new Error('the account could not be opened');
  return { ...person, ...opened };
}

/** A member of staff; the user name is unique, the password known. */
export async function addStaff(
  office: Office,
  role: NewStaff['role'],
  authorityCode: string | null = null,
): Promise<{ userId: number; username: string; email: string; password: string }> {
  made += 1;
  const username = `${role}-${made}`;
  const email = `${username}@office.test`;
  const password = `drawer lantern ${made} basalt`;
  const passwordHash = await quickHash(password);
  const name = `演示审核员${made}`;
  const userId = await inTransaction(office.strapi, (trx) =>
    createStaff(trx, { username, email, passwordHash, name, role, authorityCode }, new Date()),
  );
  return { userId, username, email, password };
}

/** Signs in over HTTP. */
export async function signIn(
  office: Office,
  identifier: string,
  password: string,
): Promise<{ token: string; cookie: string }> {
  const reply = await call(office.url, login, { body: { identifier, password } });
  if (reply.status !== 200) throw new Error(`sign-in answered ${reply.status} ${reply.code}`);
  return { token: reply.data.accessToken, cookie: cookiesOf(reply) };
}
