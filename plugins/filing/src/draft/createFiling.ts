import {
  explainEligibility,
  findFilingRule,
  formatFilingNumber,
  problemAt,
  Refusal,
  startProgress,
  today,
  yearOf,
} from '@zaoce/domain';
import type { BodyOf, createFiling as operation, Eligibility, FilingDetail, FilingRule } from '@zaoce/domain';
import { allotNumbers, readRegistered, type RegisteredFacts } from '@zaoce/register';
import { lockListToRead, type Actor, type Transaction } from '@zaoce/platform';
import { findLastSections, findScansOnlyDraft, insertFiling } from '../filings/repository';
import type { FilingRow } from '../filings/row';
import { getApplicantOfUser } from '../people/applicant';
import { countsSince, listEducation, toEducationEntry } from '../people/education';
import { gatherPerson, qualificationFor, type Person } from '../people/personFacts';
import { loadRules } from '@zaoce/content';
import { NOT_OFFERED } from '../rules/notOffered';
import { routeOf } from '../rules/ruleOf';
import { hasEffect } from '../transition/effects';
import { showFiling } from '../views/show';
import { change, noteAudit, type Caller, type Work } from '../work';
import { employerColumns } from './employerColumns';
import { prefillSections } from './prefill';

export type NewFiling = BodyOf<typeof operation>;

/**
 * Starts a filing as a draft, filled with what the office knows. Refuses with the number of the filing that is still
 * open (409), or with every reason why the rule does not admit the applicant (422).
 */
export async function createFiling(caller: Caller<Actor>, wanted: NewFiling): Promise<FilingDetail> {
  return change(caller, async (work) => {
    const rule = await findRule(work, wanted);
    const person = await lockPerson(work);
    if (wanted.scansOnly) refuseSecond(await findScansOnlyDraft(work.trx, person.applicant.id));
    const eligibility = explainEligibility(rule, {
      ...person.facts,
      ...(wanted.scansOnly && { openFiling: null }),
      specialty: wanted.specialty ?? null,
      registrationId: wanted.registrationId ?? null,
    });
    if (!wanted.scansOnly) refuseSecond(person.facts.openFiling);
    refuseUnlessAllowed(eligibility);
    const subject = await chooseSubject(work, eligibility, wanted);
    const filing = await enter(work, rule, person, { ...wanted, ...subject });
    return showFiling(work, filing);
  });
}

/** The rule in force, if this office can carry it out. */
async function findRule(
  { strapi, trx }: Work,
  { type, scope, lost, scansOnly }: NewFiling,
): Promise<FilingRule> {
  const rule = findFilingRule(await loadRules(strapi, trx), type, scope);
  if (!rule) throw invalid('type', 'not-an-option');
  if (!hasEffect(strapi, rule.effect))
    throw new Refusal('not-eligible', { issues: [{ path: 'type', ...NOT_OFFERED }] });
  if (scansOnly && !rule.scanOnlySaves) throw invalid('scansOnly', 'not-an-option');
  if (rule.lost && !(lost && rule.lost.includes(lost))) throw invalid('lost', 'required');
  return rule;
}

/** The applicant's row is locked, so that of two filings begun at once the second sees the first. */
async function lockPerson(work: Work<Actor>): Promise<Person> {
  await work.trx('applicants').where({ user_id: work.actor.userId }).forUpdate().select('id');
  const applicant = await getApplicantOfUser(work.trx, work.actor.userId);
  return gatherPerson(work.trx, work.actor, applicant, work.now);
}

function refuseSecond(open: { number: string } | null | undefined): void {
  if (open) throw new Refusal('open-filing-exists', { params: { number: open.number } });
}

function refuseUnlessAllowed(eligibility: Eligibility): void {
  if (eligibility.allowed) return;
  const issues = eligibility.reasons.map(({ code, message }) => ({ path: 'type', code, message }));
  throw new Refusal('not-eligible', { issues });
}

/** What a filing is about: a specialty to be registered in, or a registration. */
interface Subject {
  specialty: string;
  registration: RegisteredFacts | null;
}

/** Where a filing is open for several specialties or registrations the applicant has to say for which. */
async function chooseSubject(
  { trx }: Work,
  { specialties, registrationIds }: Eligibility,
  { specialty }: NewFiling,
): Promise<Subject> {
  if (registrationIds.length > 0) {
    const registration = await readRegistered(trx, only(registrationIds, 'registrationId'));
    if (!registration) throw new Refusal('not-found');
    return { specialty: registration.specialty, registration };
  }
  return { specialty: only(specialty ? [specialty] : specialties, 'specialty'), registration: null };
}

function only<T>([first, ...others]: readonly T[], path: string): T {
  if (first === undefined || others.length > 0) throw invalid(path, 'required');
  return first;
}

/** States in which a registration has an employer, and so an authority. */
const STANDING: readonly string[] = ['live', 'suspended'];

interface Chosen extends Subject {
  scansOnly?: boolean | undefined;
  scope?: string | undefined;
  lost?: string | undefined;
}

async function enter(
  work: Work<Actor>,
  rule: FilingRule,
  person: Person,
  chosen: Chosen,
): Promise<FilingRow> {
  const { applicant } = person;
  const { specialty, registration } = chosen;
  const since = countsSince(rule, registration);
  // Courses that are being imported are for open filings, and this one is not seen yet.
  await lockListToRead(work.trx, 'education-records');
  const education = (await listEducation(work.trx, applicant.id_number_index, since)).map(toEducationEntry);
  const qualification = qualificationFor(person, specialty);
  // Whoever keeps a registration of his decides, since he has one employer; else who listed the qualification.
  const keeper = registration ?? person.facts.registrations.find(({ state }) => STANDING.includes(state));
  const authorityCode = keeper?.authorityCode ?? qualification?.authority_code ?? applicant.authority_code;
  const last =
    registration && (await findLastSections(work.trx, applicant.id, registration.employerCreditCode));
  const number = await allotFilingNumber(work.trx, rule, authorityCode, work.now);
  const content = {
    scope: rule.scope ?? chosen.scope ?? null,
    lost: chosen.lost ?? null,
    specialty,
    authority_code: authorityCode,
    sections: prefillSections(rule, applicant, education, registration, last ?? undefined),
  };
  const row: Omit<FilingRow, 'id' | 'created_at' | 'updated_at'> = {
    ...BLANK,
    ...content,
    ...employerColumns(content.sections, registration),
    number,
    type: rule.type,
    applicant_id: applicant.id,
    applicant_user_id: applicant.user_id,
    applicant_name: applicant.name,
    id_number_index: applicant.id_number_index,
    id_number_masked: applicant.id_number_masked,
    qualification_id: qualification?.id ?? null,
    registration_id: registration?.id ?? null,
    scans_only: chosen.scansOnly ?? false,
    rule,
    rule_version: rule.version,
    route: routeOf(rule, content, work.now),
  };
  const id = await insertFiling(work.trx, row, work.now);
  noteAudit(work, 'filing.created', { id, authority_code: authorityCode }, { number, type: rule.type });
  return { ...row, id, created_at: work.now, updated_at: work.now };
}

async function allotFilingNumber(
  trx: Transaction,
  rule: FilingRule,
  authorityCode: string,
  now: Date,
): Promise<string> {
  const year = yearOf(today(now));
  const serial = await allotNumbers(trx, `filing/${rule.numberPrefix}/${authorityCode}/${year}`);
  return formatFilingNumber({ prefix: rule.numberPrefix, year, authorityCode, serial });
}

const START = startProgress();

/** The columns of a filing nobody has worked on. */
const BLANK = {
  state: START.state,
  stage_index: START.stageIndex,
  stage_key: null,
  holder_authority_code: null,
  target_authority_code: null,
  round: START.round,
  version: 1,
  submitted_sections: null,
  registration_before: null,
  result_notice_id: null,
  late: false,
  assignee_id: null,
  assignee_name: null,
  claimed_at: null,
  submitted_at: null,
  first_submitted_at: null,
  accepted_at: null,
  stage_entered_at: null,
  clock: {},
  due_on: null,
  due_provisional: false,
  decided_at: null,
  effective_at: null,
  decision: null,
  return_reason: null,
  decisions_this_round: 0,
  deciders: {},
  checks: [],
  check_level: null,
  printed_hash: null,
  printed_at: null,
} satisfies Partial<FilingRow>;

function invalid(path: string, code: 'required' | 'not-an-option'): Refusal {
  return new Refusal('rule-refused', { issues: [problemAt(path, code)] });
}
