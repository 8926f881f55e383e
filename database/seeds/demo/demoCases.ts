import { addDays, monthsBegun, type IsoDate } from '@zaoce/domain';
import { demoPeople, type DemoPerson } from './demoPeople';

/** A second filing, about the registration that the first one made. */
export interface FollowUp {
  type: string;
  scope?: 'within' | 'cross';
  lost?: 'certificate' | 'seal' | 'both';
  goal: 'submitted' | 'passed' | 'returned';
  daysAgo: number;
}

/** How far a demo filing has come. */
export const GOALS = ['draft', 'submitted', 'in-review', 'returned', 'approved', 'effective'] as const;
export type Goal = (typeof GOALS)[number];

/** A person with an account and a filing in some state. */
export interface DemoCase {
  person: DemoPerson;
  goal: Goal;
  /** Days since it was submitted; a filing longer than its limit is overdue in the queue. */
  daysAgo: number;
  /** His contract is somebody else's picture: what a reviewer's checks are there for. */
  borrowedContract: boolean;
  /** What he filed after he was registered. */
  followUp: FollowUp | undefined;
}

interface Wanted {
  authorityCode: string;
  goal: Goal;
  daysAgo: number;
  borrowedContract?: true;
  followUp?: FollowUp;
}

/** What the queue of each authority shows: enough to try every step, some of it late or suspicious. */
const WANTED: readonly Wanted[] = [
  { authorityCode: '11', goal: 'effective', daysAgo: 20 },
  {
    authorityCode: '11',
    goal: 'effective',
    daysAgo: 20,
    followUp: { type: 'cancellation', goal: 'submitted', daysAgo: 2 },
  },
  {
    authorityCode: '31',
    goal: 'effective',
    daysAgo: 25,
    followUp: { type: 'employer-change', scope: 'cross', goal: 'submitted', daysAgo: 3 },
  },
  { authorityCode: '11', goal: 'effective', daysAgo: 1390 },
  {
    authorityCode: '31',
    goal: 'effective',
    daysAgo: 1390,
    followUp: { type: 'renewal', goal: 'passed', daysAgo: 8 },
  },
  { authorityCode: '44', goal: 'effective', daysAgo: 1500 },
  {
    authorityCode: '66',
    goal: 'effective',
    daysAgo: 30,
    followUp: { type: 'reissue', lost: 'seal', goal: 'passed', daysAgo: 6 },
  },
  {
    authorityCode: '44',
    goal: 'effective',
    daysAgo: 30,
    followUp: { type: 'information-change', goal: 'returned', daysAgo: 6 },
  },
  { authorityCode: '11', goal: 'draft', daysAgo: 1 },
  { authorityCode: '11', goal: 'submitted', daysAgo: 2 },
  { authorityCode: '11', goal: 'submitted', daysAgo: 6, borrowedContract: true },
  { authorityCode: '11', goal: 'submitted', daysAgo: 40 },
  { authorityCode: '11', goal: 'in-review', daysAgo: 4 },
  { authorityCode: '11', goal: 'returned', daysAgo: 5 },
  { authorityCode: '11', goal: 'approved', daysAgo: 9 },
  { authorityCode: '31', goal: 'submitted', daysAgo: 3 },
  { authorityCode: '44', goal: 'submitted', daysAgo: 1 },
  { authorityCode: '44', goal: 'returned', daysAgo: 8 },
  { authorityCode: '66', goal: 'submitted', daysAgo: 5 },
];

/** Whoever qualified within a year needs no continuing education: the simplest filing. */
const GRACE_MONTHS = 12;

/** The demo's cases. The first person of every authority is left to visitors, who claim his account themselves. */
export function demoCases(day: IsoDate): DemoCase[] {
  const people = demoPeople(day);
  const taken = new Set<DemoPerson>();
  return WANTED.map(({ authorityCode, goal, daysAgo, borrowedContract = false, followUp }) => {
    const filedOn = addDays(day, -daysAgo);
    const person = people.find(
      (one) => one.authorityCode === authorityCode && !taken.has(one) && isSimple(one, filedOn),
    );
    if (!person) throw new Error(`the demo has too few people at authority ${authorityCode}`);
    taken.add(person);
    return { person, goal, daysAgo, borrowedContract, followUp };
  });
}

/** Qualified in one specialty within a year before he filed. */
function isSimple({ qualifications, position }: DemoPerson, filedOn: IsoDate): boolean {
  const [first] = qualifications;
  if (!first || qualifications.length > 1 || position === 0) return false;
  return first.issuedOn < filedOn && monthsBegun(first.issuedOn, filedOn) <= GRACE_MONTHS;
}
