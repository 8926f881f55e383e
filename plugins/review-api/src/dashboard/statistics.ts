import { DEFECT_CODES, isDefectCode, type StatisticsQuery } from '@zaoce/domain';
import { loadKnownRules } from '@zaoce/content';
import type { Actor, Strapi } from '@zaoce/platform';
import { countDecisions } from './countDecisions';
import { countReasons } from './countReasons';
import { countOpen } from './countOpen';
import { figure } from './figure';
import { outcomesOf } from './outcomes';
import { readPeriod } from './period';
import { staffNames } from './staffNames';
import { subjectOf, type Statistics } from './subject';
import { byAuthority, byReviewer, byStage } from './tables';

const REASONS_SHOWN = 10;

/**
 * What was decided in a period and what is there now (domain.md 4, dashboard): a reviewer's own decisions, an
 * authority's, or every office's beside each other. Every figure carries the filter of the list that it counts.
 * Counted in a few queries whatever the period; working days are those the stage's clock had used.
 */
export async function statistics(
  strapi: Strapi,
  actor: Actor,
  query: StatisticsQuery,
  now: Date,
): Promise<Statistics> {
  const db = strapi.db.connection;
  const { parts, ...period } = readPeriod(query, now);
  const subject = subjectOf(actor, query, period);
  const [rules, open, made, reasons] = await Promise.all([
    loadKnownRules(strapi),
    countOpen(db, actor, subject, now),
    countDecisions(db, actor, subject, parts),
    countReasons(db, actor, subject, REASONS_SHOWN),
  ]);
  const decided = { ...subject.decisions, ...subject.kind };
  return {
    asOf: now.toISOString(),
    view: subject.view,
    period,
    total: outcomesOf(made.total[0], decided),
    perPeriod: parts.map((part, index) => {
      const row = made.part.find((candidate) => Number(candidate.part) === index + 1);
      const { approved, returned, refused } = outcomesOf(row, {
        ...decided,
        decidedFrom: part.from,
        decidedTo: part.to,
      });
      return { ...part, approved, returned, refused };
    }),
    reasons: reasons.map(({ code, count }) => ({
      code,
      label: isDefectCode(code) ? DEFECT_CODES[code] : { zh: code, en: code },
      filings: figure(count, decided, { decision: 'returned', reason: code }),
    })),
    byStage: subject.view === 'reviewer' ? [] : byStage(subject, open.stage, made.stage, rules),
    byReviewer:
      subject.view === 'reviewer' ? [] : byReviewer(subject, open.reviewer, made.reviewer, await namesOf()),
    byAuthority: subject.view === 'ministry' ? byAuthority(subject, open.authority, made.authority) : [],
  };

  function namesOf(): Promise<Map<number, string>> {
    const here = (row: { authority_code: string }) => row.authority_code === subject.staffOffice;
    const ids = [
      ...open.reviewer.filter(here).map((row) => row.assignee_id),
      ...made.reviewer.filter(here).map((row) => row.actor_id),
    ];
    return staffNames(
      db,
      subject.staffOffice,
      ids.filter((id) => id !== null),
    );
  }
}
