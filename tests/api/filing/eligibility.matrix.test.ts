import { getEligibility, getHome, type OutputOf } from '@zaoce/domain';
import { inTransaction } from '@zaoce/platform';
import {
  cancelRegistration,
  changeRegister,
  lockFor,
  reissueNumbers,
  revokeRegistration,
  suspendRegistration,
  type RegisterWork,
} from '@zaoce/register';
import { call } from '../../support/client';
import { signedInApplicant, type SignedInApplicant } from '../../support/journey';
import { startOffice, type Office } from '../../support/office';
import { addQualification, makePerson } from '../../support/people';
import { registeredApplicant, registerToo, type RegisteredApplicant } from '../../support/registered';
import { actorOf } from '../../support/registrations';
import { daysAgo } from '../../support/sections';
import { begin, lapse, WALKS } from '../../support/walks';

const ALL = [
  'initial',
  'renewal',
  'information-change',
  'employer-change-within',
  'employer-change-cross',
  'cancellation',
  'reissue',
] as const;
type Key = (typeof ALL)[number];
/** Why a filing is not open, by its first reason; `true` where it is, a code after `true` for a remark. */
type Answers = Record<Key, string>;

const YES = 'yes';
const all = (answer: string): Answers =>
  Object.fromEntries(ALL.map((key) => [key, answer])) as unknown as Answers;

interface Person {
  name: string;
  make: (office: Office) => Promise<SignedInApplicant | RegisteredApplicant>;
  answers: Answers;
  /** What the home page says is next, and how many registrations are due for renewal. */
  home: [next: string, due: number];
}

/** Who holds a registration and is in the middle of its validity. */
const MIDTERM: Answers = {
  ...all(YES),
  initial: 'already-registered',
  renewal: 'window-not-open',
};
const ENDED: Answers = {
  ...all('registration-ended'),
  initial: YES,
  cancellation: YES,
};
const GONE: Answers = {
  ...all('no-live-registration'),
  initial: YES,
  cancellation: 'no-registration',
};

const PEOPLE: readonly Person[] = [
  {
    name: 'qualified, not registered',
    make: (office) => signedInApplicant(office),
    answers: { ...all('no-live-registration'), initial: YES, cancellation: 'no-registration' },
    home: ['file-initial', 0],
  },
  {
    name: 'registered, mid-term',
    make: (office) => registeredApplicant(office, { daysLeft: 900 }),
    answers: MIDTERM,
    home: ['all-well', 0],
  },
  {
    name: 'a day before the window opens',
    make: (office) => registeredApplicant(office, { daysLeft: 91 }),
    answers: MIDTERM,
    home: ['all-well', 0],
  },
  {
    name: 'on the day the window opens',
    make: (office) => registeredApplicant(office, { daysLeft: 90 }),
    answers: { ...MIDTERM, renewal: YES },
    home: ['renew', 1],
  },
  {
    name: 'on the day it is due',
    make: (office) => registeredApplicant(office, { daysLeft: 30 }),
    answers: { ...MIDTERM, renewal: YES },
    home: ['renew', 1],
  },
  {
    name: 'late',
    make: (office) => registeredApplicant(office, { daysLeft: 29 }),
    answers: { ...MIDTERM, renewal: 'yes, renewal-late' },
    home: ['renew', 1],
  },
  {
    name: 'on the last day',
    make: (office) => registeredApplicant(office, { daysLeft: 0 }),
    answers: { ...MIDTERM, renewal: 'yes, renewal-late' },
    home: ['renew', 1],
  },
  {
    name: 'lapsed yesterday, before the nightly job has seen it',
    make: (office) => registeredApplicant(office, { daysLeft: -1 }),
    answers: ENDED,
    home: ['file-initial', 0],
  },
  {
    name: 'lapsed',
    make: async (office) => {
      const applicant = await registeredApplicant(office, { daysLeft: -40 });
      await lapse(office, applicant.validTo);
      return applicant;
    },
    answers: ENDED,
    home: ['file-initial', 0],
  },
  {
    name: 'suspended',
    make: (office) => after(office, suspend),
    answers: {
      ...all('no-live-registration'),
      initial: 'already-registered',
      cancellation: 'no-registration',
    },
    home: ['all-well', 0],
  },
  { name: 'cancelled', make: (office) => after(office, cancel), answers: GONE, home: ['file-initial', 0] },
  {
    name: 'void and replaced',
    make: (office) => after(office, replace),
    answers: MIDTERM,
    home: ['all-well', 0],
  },
  {
    name: 'revoked and banned',
    make: revoked,
    answers: { ...GONE, initial: 'banned' },
    home: ['see-reasons', 0],
  },
  { name: 'banned until yesterday', make: banOver, answers: GONE, home: ['file-initial', 0] },
  {
    name: 'two specialties with two dates: one in its window',
    make: async (office) => {
      const applicant = await registeredApplicant(office, { daysLeft: 60 });
      await registerToo(office, applicant, { specialty: 'water', daysLeft: 800 });
      return applicant;
    },
    answers: { ...MIDTERM, renewal: YES },
    home: ['renew', 1],
  },
  {
    name: 'registered in one specialty, qualified in another too',
    make: async (office) => {
      const applicant = await registeredApplicant(office, { daysLeft: 800 });
      const qualification = {
        specialty: 'water',
        certificateNumber: `${applicant.certificateNumber}-w`,
      } as const;
      const id = await addQualification(office, applicant, qualification);
      await office.strapi.db
        .connection('qualifications')
        .where({ id })
        .update({ applicant_id: applicant.applicantId });
      return applicant;
    },
    answers: { ...MIDTERM, initial: YES },
    home: ['all-well', 0],
  },
  {
    name: 'with an open filing',
    make: async (office) => {
      const applicant = await registeredApplicant(office, { daysLeft: 900 });
      await begin(office, applicant, WALKS.cancellation.body);
      return applicant;
    },
    answers: all('open-filing-exists'),
    home: ['continue-draft', 0],
  },
  {
    name: 'replacing scans, which does not count',
    make: async (office) => {
      const applicant = await registeredApplicant(office, { daysLeft: 900 });
      await begin(office, applicant, { type: 'information-change', scansOnly: true });
      return applicant;
    },
    answers: MIDTERM,
    home: ['continue-draft', 0],
  },
  {
    name: 'over 70: a warning for the reviewer, no bar',
    make: (office) => registeredApplicant(office, { daysLeft: 900 }, { ...makePerson(), ...OLD }),
    answers: MIDTERM,
    home: ['all-well', 0],
  },
];

/** Born in 1949; the standard's own example of an ID number. */
const OLD = { idNumber: '11010519491231002X' };

const ministry = actorOf(1, 'ministry-lead');
const decision = { filingId: null, authorityCode: '00' };

/** Something the office did to somebody's registration in the middle of its validity. */
async function after(
  office: Office,
  act: (work: RegisterWork, id: number) => Promise<unknown>,
): Promise<RegisteredApplicant> {
  const applicant = await registeredApplicant(office, { daysLeft: 900 });
  await changeRegister({ strapi: office.strapi, actor: ministry, now: new Date() }, (work) =>
    act(work, applicant.registrationId),
  );
  return applicant;
}

const suspend = (work: RegisterWork, id: number) => suspendRegistration(work, id, decision);
const cancel = (work: RegisterWork, id: number) => cancelRegistration(work, id, decision);
const replace = async (work: RegisterWork, id: number) =>
  reissueNumbers(work, await lockFor(work, id, ['live']), { reason: 'lost' }, decision);

/** Revoked for a ground that bars him from registering for years. */
async function revoked(office: Office): Promise<RegisteredApplicant> {
  const applicant = await registeredApplicant(office, { daysLeft: 900 });
  const caller = { strapi: office.strapi, actor: ministry, now: new Date() };
  await revokeRegistration(caller, applicant.registrationId, 1, {
    ground: 'V06',
    text: '受行政处罚被吊销',
  });
  return applicant;
}

/** A ban that ran out. */
async function banOver(office: Office): Promise<RegisteredApplicant> {
  const applicant = await after(office, cancel);
  await inTransaction(office.strapi, async (trx) => {
    await trx('bans').insert({
      applicant_id: applicant.applicantId,
      registration_id: applicant.registrationId,
      from_on: daysAgo(1100),
      until_on: daysAgo(1),
      ground: 'V06',
      text: '演示',
      actor_id: 1,
    });
  });
  return applicant;
}

describe('what is open to whom', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(() => office.stop());

  it.each(PEOPLE)('$name', async ({ make, answers, home }) => {
    const { token } = await make(office);
    const { data } = await call(office.url, getEligibility, { token });
    expect(Object.fromEntries(data.map((one) => [one.type, answerOf(one)]))).toEqual(answers);
    // Nobody is told no without a sentence, and nobody is told yes for nothing.
    for (const { allowed, reasons, specialties } of data) {
      expect(reasons.every(({ message }) => message.length > 4)).toBe(true);
      expect(allowed ? specialties.length : reasons.length).toBeGreaterThan(0);
    }
    const page = await call(office.url, getHome, { token });
    expect([page.data.next.kind, page.data.due.length]).toEqual(home);
  });

  function answerOf({ allowed, reasons }: OutputOf<typeof getEligibility>[number]): string {
    const [first] = reasons;
    if (!allowed) return first?.code ?? '';
    return first ? `${YES}, ${first.code}` : YES;
  }

  it('the two dates of two specialties are each its own', async () => {
    const applicant = await registeredApplicant(office, { daysLeft: 60 });
    await registerToo(office, applicant, { specialty: 'water', daysLeft: 800 });
    const { data } = await call(office.url, getEligibility, { token: applicant.token });
    const of = (type: Key) => data.find((one) => one.type === type);
    expect(of('renewal')).toMatchObject({
      specialties: ['civil'],
      registrationIds: [applicant.registrationId],
    });
    expect(of('cancellation')?.registrationIds).toHaveLength(2);
    const page = await call(office.url, getHome, { token: applicant.token });
    expect(page.data.due).toMatchObject([
      { registrationId: applicant.registrationId, validTo: applicant.validTo },
    ]);
  });
});
