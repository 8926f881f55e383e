import { today, type reviewRegistration } from '@zaoce/domain';
import {
  countRows,
  type Actor,
  type ListPage,
  type ListRequest,
  type ListRows,
  type Strapi,
} from '@zaoce/platform';
import type { Knex } from 'knex';
import type { z } from 'zod';
import { describeEnd } from '../history/grounds';
import { filterRegistrations, parseRegistrationFilter } from './registrationFilter';
import { REGISTRATION_COLUMNS, type RegistrationRow } from './row';
import { scopeRegistrations } from './scope';
import { toRegistrationView } from './view';

export type ReviewRegistration = z.output<typeof reviewRegistration>;

/** Fields of the view that a list can be sorted by, with their columns. */
const SORTABLE: Record<string, string> = {
  id: 'id',
  certificateNumber: 'certificate_number',
  holder: 'holder_name',
  employer: 'employer_name',
  specialty: 'specialty',
  authorityCode: 'authority_code',
  issuedOn: 'issued_on',
  validTo: 'valid_to',
  state: 'state',
};

/** A page of the register within the actor's scope; an unknown sort field falls back to the newest first. */
export async function listRegistrations(
  strapi: Strapi,
  actor: Actor,
  request: ListRequest,
  now = new Date(),
): Promise<ListPage<ReviewRegistration>> {
  const { matching, rows, toViews } = openRegistrations(strapi.db.connection, actor, request, now);
  const total = await countRows(matching);
  const page = rows.offset(request.range.from).limit(request.range.to - request.range.from + 1);
  return { rows: toViews((await page) as RegistrationRow[]), total };
}

/** The whole register within the actor's scope, as filtered and sorted. */
export function openRegistrations(
  db: Knex,
  actor: Actor,
  request: Pick<ListRequest, 'filter' | 'sort'>,
  now: Date,
) {
  const day = today(now);
  const matching = scopeRegistrations(db('registrations'), actor);
  filterRegistrations(matching, parseRegistrationFilter(request.filter), day);
  const column = SORTABLE[request.sort?.field ?? ''] ?? 'id';
  const order = column === 'id' && !request.sort ? 'desc' : (request.sort?.order ?? 'asc');
  const rows = matching
    .clone()
    .select(...REGISTRATION_COLUMNS)
    .orderBy([
      { column, order },
      { column: 'id', order: 'desc' },
    ]);
  const toViews = (found: RegistrationRow[]) => found.map((row) => toReviewRegistration(row, day));
  return { matching, rows, toViews } satisfies ListRows<ReviewRegistration>;
}

/** The view for reviewers: the public one, the masked ID number, what was made anew, and how it ended. */
export function toReviewRegistration(row: RegistrationRow, day: string): ReviewRegistration {
  return {
    ...toRegistrationView(row, day),
    idNumberMasked: row.id_number_masked,
    reprints: row.reprints,
    sealReissues: row.seal_reissues,
    endedOn: row.ended_on,
    endReason: describeEnd(row.state, row.end_reason),
    replacedById: row.replaced_by_id,
  };
}
