import { Refusal } from '@zaoce/domain';
import { escapeLike } from '@zaoce/platform';
import { indexIdNumber } from '@zaoce/account';
import type { Knex } from 'knex';
import { z } from 'zod';
import { REGISTRATION_STATES } from './row';

const oneOrMany = <T extends z.ZodType>(item: T) =>
  z.union([item.transform((value) => [value]), z.array(item).max(500)]);

/** What the register can be searched by (domain.md 4, Register). */
export const registrationFilter = z.strictObject({
  id: oneOrMany(z.coerce.number().int().positive()).optional(),
  /** Name, employer, certificate or seal number from their beginning, or a whole ID number. */
  q: z.string().trim().max(100).optional(),
  state: oneOrMany(z.enum(REGISTRATION_STATES)).optional(),
  specialty: oneOrMany(z.string().max(40)).optional(),
  authorityCode: oneOrMany(z.string().max(10)).optional(),
  employer: z.string().trim().max(100).optional(),
  validToBefore: z.iso.date().optional(),
});
export type RegistrationFilter = z.output<typeof registrationFilter>;

/** Reads a filter; a field that does not exist or does not fit is a 400 that names it. */
export function parseRegistrationFilter(filter: Record<string, unknown>): RegistrationFilter {
  const result = registrationFilter.safeParse(filter);
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => ({
    path: ['filter', ...issue.path.map(String)].join('.'),
    code: issue.code,
    message: { zh: '筛选条件不正确。', en: `Filter: ${issue.message}` },
  }));
  throw new Refusal('malformed-request', { issues });
}

/** Narrows a query on `registrations` down to what matches. `day` decides what has lapsed. */
export function filterRegistrations(query: Knex.QueryBuilder, filter: RegistrationFilter, day: string): void {
  if (filter.id) void query.whereIn('registrations.id', filter.id);
  if (filter.specialty) void query.whereIn('registrations.specialty', filter.specialty);
  if (filter.authorityCode) void query.whereIn('registrations.authority_code', filter.authorityCode);
  if (filter.employer)
    void query.whereLike('registrations.employer_name', `%${escapeLike(filter.employer)}%`);
  if (filter.validToBefore) void query.where('registrations.valid_to', '<', filter.validToBefore);
  if (filter.state) {
    const expired = `registrations.state in ('live', 'suspended') and registrations.valid_to < ?`;
    void query.whereRaw(`(case when ${expired} then 'lapsed' else registrations.state end) = any(?)`, [
      day,
      filter.state,
    ]);
  }
  if (filter.q) searchRegistrations(query, filter.q);
}

/** The latter half looks an ID number up by its index: it is never compared in plain text. */
function searchRegistrations(query: Knex.QueryBuilder, text: string): void {
  const beginning = `${escapeLike(text)}%`;
  void query.where((either) => {
    void either
      .whereLike('registrations.holder_name', beginning)
      .orWhereLike('registrations.employer_name', beginning)
      .orWhereLike('registrations.certificate_number', beginning)
      .orWhereLike('registrations.certificate_number', `建[造]${beginning}`)
      .orWhereLike('registrations.seal_number', beginning)
      .orWhere('registrations.id_number_index', indexIdNumber(text.toUpperCase()));
  });
}
