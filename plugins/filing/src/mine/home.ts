import { explainEligibility, isOpenState, renewalWindow, today } from '@zaoce/domain';
import type { FilingRule, Home, RegistrationView } from '@zaoce/domain';
import { countUnread } from '@zaoce/notification';
import type { Actor, Strapi } from '@zaoce/platform';
import { listMyRegistrations } from '@zaoce/register';
import { headColumns, readHeads } from '../filings/repository';
import type { FilingHead } from '../filings/row';
import { scopeFilings } from '../filings/scope';
import { listItems } from '../items/repository';
import { loadRules } from '@zaoce/content';
import { getApplicantOfUser } from '../people/applicant';
import { gatherPerson } from '../people/personFacts';
import { toItemView } from '../views/itemView';
import type { Caller } from '../work';
import { toSummaries } from './listFilings';
import { chooseNext, type DueRegistration } from './nextStep';

const RESULTS_SHOWN = 10;

/** Everything the first page after sign-in shows, in one call: what to do next, returned filings, results, what is due. */
export async function getHome({ strapi, actor, now }: Caller<Actor>): Promise<Home> {
  const db = strapi.db.connection;
  const [open, decided, registrations, rules] = await Promise.all([
    readHeads(
      scopeFilings(db('filings'), actor)
        .whereIn('filings.state', OPEN)
        .select(headColumns)
        .orderBy([{ column: 'filings.scans_only' }, { column: 'filings.id', order: 'desc' }]),
    ),
    readHeads(
      scopeFilings(db('filings'), actor)
        .whereIn('filings.state', ['approved', 'effective', 'refused'])
        .whereNotNull('filings.decided_at')
        .select(headColumns)
        .orderBy('filings.decided_at', 'desc')
        .limit(RESULTS_SHOWN),
    ),
    listMyRegistrations(db, actor, now),
    loadRules(strapi),
  ]);
  const due = findDue(registrations, rules, now);
  const current = open.find((head) => isOpenState(head.state));
  const [openFiling] = current ? await toSummaries(strapi, actor, [current]) : [];
  const nextFor = (mayRegister: boolean) => chooseNext(openFiling ?? null, registrations, due, mayRegister);
  const hoped = nextFor(true);
  // Whether somebody may register takes reading all about him: it is asked only where the answer depends on it.
  const next =
    hoped.kind !== 'file-initial' || (await mayFileInitial({ strapi, actor, now }, rules))
      ? hoped
      : nextFor(false);
  return {
    next,
    openFiling: openFiling ?? null,
    unreadMessages: await countUnread(db, actor.userId),
    returned: await describeReturned(strapi, actor, open),
    results: await toSummaries(strapi, actor, decided),
    registrations,
    due,
  };
}

/** Whether a filing that makes a registration is open to the person now (`GET /api/me/eligibility` gives the reasons). */
async function mayFileInitial(
  { strapi, actor, now }: Pick<Caller<Actor>, 'strapi' | 'actor' | 'now'>,
  rules: readonly FilingRule[],
): Promise<boolean> {
  const db = strapi.db.connection;
  const { facts } = await gatherPerson(db, actor, await getApplicantOfUser(db, actor.userId), now);
  return rules.some(
    (rule) => rule.effect === 'create-registration' && explainEligibility(rule, facts).allowed,
  );
}

const OPEN = ['draft', 'submitted', 'in-review', 'returned', 'approved'];

async function describeReturned(
  strapi: Strapi,
  actor: Actor,
  open: readonly FilingHead[],
): Promise<Home['returned']> {
  const returned = open.filter((head) => head.state === 'returned');
  const summaries = await toSummaries(strapi, actor, returned);
  const described: Home['returned'] = [];
  // There is at most one open filing, so this is at most one query.
  for (const [index, head] of returned.entries()) {
    const items = await listItems(strapi.db.connection, head.id, head.round);
    const filing = summaries[index];
    if (filing) described.push({ filing, reason: head.return_reason ?? '', items: items.map(toItemView) });
  }
  return described;
}

/** Live registrations whose renewal window is open or about to open, by the rule in force that prolongs them. */
function findDue(
  registrations: readonly RegistrationView[],
  rules: readonly FilingRule[],
  now: Date,
): DueRegistration[] {
  const windowDays = rules.find(
    (rule) => rule.effect === 'renew-registration' && rule.windowDays,
  )?.windowDays;
  if (!windowDays) return [];
  return registrations
    .filter((one) => one.state === 'live')
    .map((one) => ({ one, window: renewalWindow(windowDays, one.validTo, today(now)) }))
    .filter(({ window }) => window.state === 'open' || window.state === 'late')
    .map(({ one, window }) => ({
      registrationId: one.id,
      certificateNumber: one.certificateNumber,
      opensOn: window.opensOn,
      dueOn: window.dueOn,
      validTo: window.validTo,
    }));
}
