import { randomUUID } from 'node:crypto';
import {
  acceptPrivacyNotice,
  addDays,
  addYears,
  type IsoDate,
  type Operation,
  type Specialty,
} from '@zaoce/domain';
import { indexIdNumber, openApplicantAccount } from '@zaoce/account';
import { inTransaction } from '@zaoce/platform';
import { call, type CallInput, type Reply } from '../../support/client';
import { smallPicture } from '../../support/filings';
import type { Office } from '../../support/office';
import { addQualification, addStaff, makePerson, signIn, type Person } from '../../support/people';
import { issue } from '../../support/registrations';
import { EMPLOYERS } from './content';
import { toDay, type Model, type ModelRegistration } from './model';

/* The people of one run in the real office, and how they speak to it. */

export interface Somebody {
  userId: number;
  identifier: string;
  token: string;
  /** Access tokens live ten minutes; a new one is fetched in time. */
  until: number;
}

/** Somebody who files. */
type Applicant = Somebody & { applicantId: number; person: Person };

export interface World {
  office: Office;
  applicants: Applicant[];
  staff: Somebody[];
}

/** Who works in the office: two provinces, reviewers and leads, and the ministry. */
const STAFF = [
  { authority: '11', lead: false },
  { authority: '11', lead: false },
  { authority: '11', lead: true },
  { authority: '12', lead: false },
  { authority: '12', lead: true },
  { authority: '00', lead: false },
  { authority: '00', lead: true },
] as const;

/** Who files: two people of each province, two of them qualified twice. */
const APPLICANTS: readonly { authority: string; specialties: readonly Specialty[] }[] = [
  { authority: '11', specialties: ['civil', 'installation'] },
  { authority: '11', specialties: ['civil'] },
  { authority: '12', specialties: ['water', 'civil'] },
  { authority: '12', specialties: ['civil'] },
];
/** Who is registered already, by his place above: one may renew now, one is in the midst of his validity. */
const REGISTERED = [
  { of: 0, employer: 0, daysLeft: 60 },
  { of: 3, employer: 1, daysLeft: 900 },
];
/** Everybody's password, with a hash of four rounds: years pass here, and with them hundreds of sign-ins. */
const QUICK = {
  password: '紫藤 4 旧书店',
  hash: '$2b$04$c/KWS5JBkjdm8XKdDQqNG.PL0XOH/.9MV5p5s46sPzCmhgOXwhKYy',
};
const TOKEN_MS = 9 * 60_000;

/** A model of nothing yet. */
export function emptyModel(): Model {
  return {
    staff: STAFF,
    applicants: APPLICANTS,
    filings: [],
    registrations: [],
    notices: [],
    bans: [],
    serial: 0,
  };
}

/** The staff of all runs. */
export async function hireStaff(office: Office): Promise<Somebody[]> {
  const staff: Somebody[] = [];
  for (const { authority, lead } of STAFF) {
    const role = `${authority === '00' ? 'ministry' : 'provincial'}-${lead ? 'lead' : 'reviewer'}` as const;
    const { userId, username } = await addStaff(office, role, authority === '00' ? null : authority);
    await office.strapi.db.connection('up_users').where({ id: userId }).update({ password: QUICK.hash });
    staff.push({ userId, identifier: username, token: '', until: 0 });
  }
  return staff;
}

/** New applicants for a run, in an office where earlier runs have left theirs; the model learns who is registered. */
export async function openWorld(office: Office, staff: readonly Somebody[], model: Model): Promise<World> {
  const applicants: World['applicants'] = [];
  for (const wanted of APPLICANTS) applicants.push(await addSomebody(office, wanted));
  for (const one of REGISTERED) model.registrations.push(await register(office, applicants, one));
  const world = { office, staff: staff.map((one) => ({ ...one, until: 0 })), applicants };
  for (const somebody of applicants) {
    const token = await tokenOf(world, somebody);
    await call(office.url, acceptPrivacyNotice, { token, body: { version: '2026-11' } });
  }
  return world;
}

async function addSomebody(
  office: Office,
  { authority, specialties }: (typeof APPLICANTS)[number],
): Promise<Applicant> {
  const person = makePerson();
  const ids: number[] = [];
  for (const [index, specialty] of specialties.entries()) {
    const certificateNumber = `${person.certificateNumber}-${index}`;
    const options = { authorityCode: authority, specialty, issuedOn: '2024-03-02', certificateNumber };
    ids.push(await addQualification(office, person, options));
  }
  const opened = await inTransaction(office.strapi, (trx) =>
    openApplicantAccount(
      trx,
      {
        idNumberIndex: indexIdNumber(person.idNumber),
        qualificationId: ids[0] ?? 0,
        mobile: person.mobile,
        email: person.email,
        language: 'zh-CN',
        passwordHash: QUICK.hash,
      },
      new Date(),
    ),
  );
  if (!opened) throw new Error('the account could not be opened');
  return { ...opened, person, identifier: person.idNumber, token: '', until: 0 };
}

/** Enters a registration of years ago, in the first specialty of its holder. */
async function register(
  office: Office,
  applicants: readonly Applicant[],
  { of, employer, daysLeft }: (typeof REGISTERED)[number],
): Promise<ModelRegistration> {
  const [holder, listed, named] = [applicants[of], APPLICANTS[of], EMPLOYERS[employer]];
  const specialty = listed?.specialties[0];
  if (!holder || !specialty || !named) throw new RangeError(`nobody ${of}`);
  const { name, creditCode } = named;
  const validFrom: IsoDate = addDays(addYears(addDays(toDay(), daysLeft), -4), 1);
  const { id, validTo } = await issue(
    office,
    { ...holder.person, applicantId: holder.applicantId },
    { specialty, authorityCode: listed.authority, employer: { name, creditCode } },
    new Date(`${validFrom}T04:00:00Z`),
  );
  return {
    ...{ id, of, specialty, authority: listed.authority, state: 'live', validFrom, validTo },
    ...{ employerCode: creditCode, employerName: name, reprints: 0, sealReissues: 0, acts: ['issued'] },
  };
}

async function tokenOf({ office }: World, somebody: Somebody): Promise<string> {
  if (somebody.until > Date.now()) return somebody.token;
  const { token } = await signIn(office, somebody.identifier, QUICK.password);
  Object.assign(somebody, { token, until: Date.now() + TOKEN_MS });
  return token;
}

/**
 * Calls an operation as an applicant or a member of staff. The client holds every answer against the contract; a fault of
 * the server is never an answer.
 */
export async function speak<O extends Operation>(
  world: World,
  who: Somebody | undefined,
  operation: O,
  input: CallInput<O>,
): Promise<Reply<O>> {
  if (!who) throw new RangeError('nobody speaks');
  const token = await tokenOf(world, who);
  const key = operation.idempotent ? { idempotencyKey: randomUUID() } : {};
  const reply = await call(world.office.url, operation, { ...input, ...key, token });
  if (reply.status >= 500) throw new Error(`${operation.id} answered ${reply.status} ${reply.code}`);
  return reply;
}

/** `ok`, or the code of the refusal. */
export function wordOf(reply: { status: number; code: string | null }): string {
  return reply.status < 400 ? 'ok' : (reply.code ?? `${reply.status} without a code`);
}

let pictures = 0;

/** A small picture unlike every other. */
export function nextPicture(): Promise<Buffer> {
  pictures += 1;
  return smallPicture(pictures);
}
