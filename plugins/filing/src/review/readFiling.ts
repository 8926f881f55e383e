import { allowedActions, Refusal } from '@zaoce/domain';
import type { ChangeView, CheckView, HistoryEntry, Locale, ReviewFilingDetail } from '@zaoce/domain';
import { openIdNumber } from '@zaoce/account';
import type { Actor } from '@zaoce/platform';
import { loadCalendar } from '../calendar/workCalendar';
import { findFiling } from '../filings/repository';
import type { FilingRow } from '../filings/row';
import { readPrintedForm, type FormFile } from '../form/readPrintedForm';
import { listRecusedUserIds } from '../people/recusals';
import { listRounds } from '../rounds/repository';
import { toMachineActor, toMachineFiling } from '../transition/machine';
import { describeChanges } from '../views/changes';
import { toDetail } from '../views/detail';
import { describeHistory } from '../views/history';
import { describeRegisterChanges } from '../views/registerChanges';
import { change, noteAudit, type Caller } from '../work';
import { openAsSubmitted, type SubmittedFiling } from './asSubmitted';
import { toReviewRow } from './rowView';

/** The whole filing for the review screen, ID number in full; the look is in the audit trail. */
export async function getReviewFiling(
  caller: Caller<Actor>,
  id: number,
  locale: Locale,
): Promise<ReviewFilingDetail> {
  const { strapi, actor, now } = caller;
  const db = strapi.db.connection;
  const filing = await getScoped(caller, id);
  const [open, recused, calendar] = await Promise.all([
    openAsSubmitted(db, filing),
    listRecusedUserIds(db, id),
    loadCalendar(strapi),
  ]);
  await change(caller, async (work) => noteAudit(work, 'filing.viewed', filing, { number: filing.number }));
  return {
    ...toReviewRow(filing, filing.rule.label, calendar, now),
    idNumber: openIdNumber(open.dossier.applicant.id_number_cipher),
    detail: toDetail(open, calendar, actor, now),
    checks: filing.checks,
    changes: changesOf(open, locale),
    register: describeRegisterChanges(open.dossier, { items: open.items, locale, now }),
    history: describeHistory(filing, open.events, open.items, { actor, locale }),
    allowedActions: allowedActions(toMachineFiling(filing, recused), toMachineActor(actor)),
  };
}

/** What the automatic checks found when the filing was submitted. */
export async function getChecks(caller: Caller<Actor>, id: number): Promise<CheckView[]> {
  const filing = await lookAt(caller, id, 'checks');
  return filing.checks;
}

/** What the applicant changed between the last two submissions, with the return items each change answers. */
export async function getChanges(caller: Caller<Actor>, id: number, locale: Locale): Promise<ChangeView[]> {
  const filing = await lookAt(caller, id, 'changes');
  return changesOf(await openAsSubmitted(caller.strapi.db.connection, filing), locale);
}

/** What happened to the filing, colleagues by name. */
export async function getHistory(caller: Caller<Actor>, id: number, locale: Locale): Promise<HistoryEntry[]> {
  const filing = await lookAt(caller, id, 'history');
  const { events, items } = await openAsSubmitted(caller.strapi.db.connection, filing);
  return describeHistory(filing, events, items, { actor: caller.actor, locale });
}

/** The application form whose content was submitted last, the very bytes that were printed. */
export async function readSubmittedForm(caller: Caller<Actor>, id: number): Promise<FormFile> {
  const filing = await getScoped(caller, id);
  const [last] = (await listRounds(caller.strapi.db.connection, id)).slice(-1);
  const file = await readPrintedForm(caller.strapi, { ...filing, printed_hash: last?.content_hash ?? null });
  await change(caller, async (work) =>
    noteAudit(work, 'document.viewed', filing, { number: filing.number, kind: 'application-form' }),
  );
  return file;
}

/** Opens a part of a filing; every look is in the trail. */
async function lookAt(caller: Caller<Actor>, id: number, part: string): Promise<FilingRow> {
  const filing = await getScoped(caller, id);
  await change(caller, async (work) =>
    noteAudit(work, 'filing.viewed', filing, { number: filing.number, part }),
  );
  return filing;
}

async function getScoped({ strapi, actor }: Caller<Actor>, id: number): Promise<FilingRow> {
  const filing = await findFiling(strapi.db.connection, actor, id);
  if (!filing) throw new Refusal('not-found');
  return filing;
}

function changesOf({ rounds, items, dossier }: SubmittedFiling, locale: Locale): ChangeView[] {
  const [before, after] = rounds.slice(-2);
  if (!before || !after) return [];
  return describeChanges(before, after, { rule: dossier.filing.rule, items, locale });
}
