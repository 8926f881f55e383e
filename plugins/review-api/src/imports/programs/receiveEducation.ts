import {
  describeRowProblem,
  inLocale,
  REPORTED_COURSES,
  rowReader,
  today,
  type BodyOf,
  type ImportedRow,
  type Locale,
  type OutputOf,
  type receiveEducation as operation,
  type RowProblem,
} from '@zaoce/domain';
import { indexIdNumber } from '@zaoce/account';
import { fromJson, inTransaction, type Machine, type Strapi, type Transaction } from '@zaoce/platform';
import { carryOut } from '../carryOut';
import { insertImport, updateImport } from '../importRepository';
import { classifyRows } from '../staging/classifyRows';
import { dropStagedRows, stageRows, type StagedRow } from '../staging/stagedRows';
import { educationTarget } from '../targets/educationRecords';
import { homeAuthorities } from './homeAuthorities';

type Courses = BodyOf<typeof operation>;
type Answer = OutputOf<typeof operation>;

export interface ProgramCall {
  strapi: Strapi;
  machine: Machine;
  now: Date;
  requestId: string;
  ip: string;
}

/**
 * Takes in courses that a program reports. What is right is written at once and attaches to open filings; what is wrong is
 * said row by row. The same numbers again change nothing, or correct the record. The reporter is the token's name.
 */
export async function receiveEducation(
  { strapi, machine, now, requestId, ip }: ProgramCall,
  courses: Courses,
  locale: Locale,
): Promise<Answer> {
  const actor = { userId: null, name: machine.name, role: 'program' };
  return inTransaction(strapi, async (trx) => {
    const row = await insertImport(trx, {
      list: 'education-records',
      channel: 'program',
      state: 'reading',
      dry_run: false,
      authority_code: null,
      created_by_id: null,
      created_by_name: machine.name,
      created_by_role: actor.role,
      created_at: now,
      request_id: requestId,
      file_name: '',
      file_size: 0,
    });
    await stageRows(trx, row.id, await stageCourses(trx, courses, machine, now));
    const counts = await classifyRows(trx, educationTarget, row);
    const checked = await updateImport(trx, row, {
      state: 'checked',
      rows_read: courses.length,
      progress: 1,
      checked_at: now,
      rows_new: counts.new,
      rows_changed: counts.changed,
      rows_same: counts.same,
      rows_wrong: counts.wrong,
    });
    const rows = await describeRows(trx, row.id, courses, locale);
    await carryOut(trx, checked, { actor, requestId, ip }, now);
    await dropStagedRows(trx, row.id);
    return { importId: row.id, counts, rows };
  });
}

async function stageCourses(
  trx: Transaction,
  courses: Courses,
  machine: Machine,
  now: Date,
): Promise<StagedRow[]> {
  const read = rowReader(REPORTED_COURSES, { onDay: today(now), authorityCode: null });
  const readings = courses.map((course) => read(textsOf(course)));
  const people = readings.flatMap((reading) => (reading.ok ? [indexOf(reading.values)] : []));
  const homes = await homeAuthorities(trx, people);
  return readings.map((reading, index) => {
    const row = index + 1;
    if (!reading.ok) return { row, key: null, id_number_index: null, data: {}, problems: reading.problems };
    const { authorityCode } = reading.values;
    const home = authorityCode ?? homes.get(indexOf(reading.values)) ?? null;
    return educationTarget.stage(row, { ...reading.values, authorityCode: home }, `program:${machine.name}`);
  });
}

function indexOf(values: ImportedRow): string {
  return indexIdNumber(values.idNumber ?? '');
}

function textsOf({ recordId, hours, year = '', authorityCode = '', ...course }: Courses[number]) {
  return { ...course, externalId: recordId, hours: String(hours), year, authorityCode };
}

async function describeRows(
  trx: Transaction,
  importId: number,
  courses: Courses,
  locale: Locale,
): Promise<Answer['rows']> {
  const rows: { row: number; outcome: Answer['rows'][number]['outcome']; problems: unknown }[] = await trx(
    'import_rows',
  )
    .where({ import_id: importId })
    .orderBy('row')
    .select('row', 'outcome', 'problems');
  return rows.map(({ row, outcome, problems }) => ({
    recordId: courses[row - 1]?.recordId ?? '',
    outcome,
    problems: fromJson<RowProblem[]>(problems, []).map(({ field, code, params }) => ({
      field: field === 'externalId' ? 'recordId' : field,
      code,
      message: inLocale(describeRowProblem(code, params), locale),
    })),
  }));
}
