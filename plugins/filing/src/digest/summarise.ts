import { isLeadRole, MINISTRY, type Bilingual } from '@zaoce/domain';
import type { Reviewer } from '@zaoce/account';
import type { Holding, OpenWork } from './openWork';

/** Late filings named in a mail; the rest is behind the link. */
const LATE_NAMED = 10;

/** What a digest tells one reviewer. */
export interface Digest {
  office: string;
  waiting: number;
  mine: number;
  dueSoon: number;
  overdue: number;
  late: Bilingual[];
  /** Of leads: who holds how much. */
  people: Bilingual[];
}

/**
 * The digest of one reviewer; null when there is nothing to tell. A reviewer is told of what he holds and what waits for
 * somebody, a lead of the whole office.
 */
export function summarise(
  work: OpenWork,
  reviewer: Reviewer,
  colleagues: readonly Reviewer[],
): Digest | null {
  const office = officeOf(reviewer);
  const isLead = isLeadRole(reviewer.role);
  const concerns = (holding: { office: string; assigneeId: number | null }) =>
    holding.office === office &&
    (isLead || holding.assigneeId === null || holding.assigneeId === reviewer.userId);
  const holdings = work.holdings.filter(concerns);
  const sum = (figure: 'open' | 'dueSoon' | 'overdue', of = holdings) =>
    of.reduce((total, holding) => total + holding[figure], 0);
  if (sum('open') === 0) return null;
  return {
    office,
    waiting: sum(
      'open',
      holdings.filter(({ assigneeId }) => assigneeId === null),
    ),
    mine: sum(
      'open',
      holdings.filter(({ assigneeId }) => assigneeId === reviewer.userId),
    ),
    dueSoon: sum('dueSoon'),
    overdue: sum('overdue'),
    late: work.late.filter(concerns).slice(0, LATE_NAMED).map(describeLate),
    people: isLead ? describePeople(holdings, colleagues) : [],
  };
}

/** The office whose stage a reviewer decides. */
export function officeOf({ authorityCode }: Pick<Reviewer, 'authorityCode'>): string {
  return authorityCode ?? MINISTRY;
}

function describeLate({ number, dueOn }: { number: string; dueOn: string }): Bilingual {
  return { zh: `${number}（应于 ${dueOn} 办结）`, en: `${number} (due ${dueOn})` };
}

/** Those who hold most come first; those who hold nothing are named too. */
function describePeople(holdings: readonly Holding[], colleagues: readonly Reviewer[]): Bilingual[] {
  return colleagues
    .map(({ userId, name }) => ({ name, held: holdings.find(({ assigneeId }) => assigneeId === userId) }))
    .sort((a, b) => (b.held?.open ?? 0) - (a.held?.open ?? 0))
    .map(({ name, held }) => describePerson(name, held?.open ?? 0, held?.overdue ?? 0));
}

function describePerson(name: string, open: number, overdue: number): Bilingual {
  const late = overdue > 0 ? { zh: `，超期 ${overdue} 件`, en: `, ${overdue} overdue` } : { zh: '', en: '' };
  return { zh: `${name}：在办 ${open} 件${late.zh}`, en: `${name}: ${open} in hand${late.en}` };
}
