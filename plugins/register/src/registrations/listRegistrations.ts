import { today, type reviewRegistration } from '@zaoce/domain';
import type { Actor, ListPage, ListRequest, Strapi } from '@zaoce/platform';
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
  const day = today(now);
  const filter = parseRegistrationFilter(request.filter);
  const matching = scopeRegistrations(strapi.db.connection('registrations'), actor);
  filterRegistrations(matching, filter, day);
  const counted = await matching.clone().count<{ total: string }[]>('* as total');
  const column = SORTABLE[request.sort?.field ?? ''] ?? 'id';
  const order = column === 'id' && !request.sort ? 'desc' : (request.sort?.order ?? 'asc');
  const rows = (await matching
    .clone()
    .select(...REGISTRATION_COLUMNS)
    .orderBy([
      { column, order },
      { column: 'id', order: 'desc' },
    ])
    .offset(request.range.from)
    .limit(request.range.to - request.range.from + 1)) as RegistrationRow[];
  return { rows: rows.map((row) => toReviewRegistration(row, day)), total: Number(counted[0]?.total ?? 0) };
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
