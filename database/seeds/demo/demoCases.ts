import { monthsBegun, type IsoDate } from '@zaoce/domain';
import { demoPeople, type DemoPerson } from './demoPeople';

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
}

/** What the queue of each authority shows: enough to try every step, some of it late or suspicious. */
const WANTED: readonly [authorityCode: string, goal: Goal, daysAgo: number, borrowedContract?: true][] = [
  ['11', 'effective', 20],
  ['11', 'effective', 20],
  ['31', 'effective', 25],
  ['11', 'draft', 1],
  ['11', 'submitted', 2],
  ['11', 'submitted', 6, true],
  ['11', 'submitted', 40],
  ['11', 'in-review', 4],
  ['11', 'returned', 5],
  ['11', 'approved', 9],
  ['31', 'submitted', 3],
  ['44', 'submitted', 1],
  ['44', 'returned', 8],
  ['66', 'submitted', 5],
];

/** Whoever qualified within a year needs no continuing education: the simplest filing. */
const GRACE_MONTHS = 12;

/** The demo's cases. The first person of every authority is left to visitors, who claim his account themselves. */
export function demoCases(day: IsoDate): DemoCase[] {
  const free = demoPeople(day).filter((person) => isSimple(person, day));
  const taken = new Set<DemoPerson>();
  return WANTED.map(([authorityCode, goal, daysAgo, borrowed]) => {
    const person = free.find((one) => one.authorityCode === authorityCode && !taken.has(one));
    if (!person) throw new Error(`the demo has too few people at authority ${authorityCode}`);
    taken.add(person);
    return { person, goal, daysAgo, borrowedContract: borrowed ?? false };
  });
}

function isSimple({ qualifications, position }: DemoPerson, day: IsoDate): boolean {
  const [first] = qualifications;
  if (!first || qualifications.length > 1 || position === 0) return false;
  const months = monthsBegun(first.issuedOn, day);
  return months > 2 && months <= GRACE_MONTHS;
}
