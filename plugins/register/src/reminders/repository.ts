import type { IsoDate } from '@zaoce/domain';
import type { Transaction } from '@zaoce/platform';

/** A live registration that ends soon, with where its holder is reached. */
export interface EndingRegistration {
  id: number;
  certificate_number: string;
  specialty: string;
  valid_to: IsoDate;
  user_id: number;
  name: string;
  email: string;
  mobile: string;
  language: string | null;
}

/** States of a filing in which the office has it, so that its applicant has done his part. */
const WITH_THE_OFFICE = ['submitted', 'in-review', 'approved'];

/** Live registrations that end between two days, in the order of their ids, `after` an id; without those under way. */
export async function listEnding(
  trx: Transaction,
  { from, until, after, limit }: { from: IsoDate; until: IsoDate; after: number; limit: number },
): Promise<EndingRegistration[]> {
  const rows = await trx('registrations')
    .join('applicants', 'applicants.id', 'registrations.applicant_id')
    .where('registrations.state', 'live')
    .whereBetween('registrations.valid_to', [from, until])
    .andWhere('registrations.id', '>', after)
    .whereRaw('applicants.reminders is not false')
    .whereNotExists((filing) => {
      void filing
        .select('id')
        .from('filings')
        .whereRaw('filings.registration_id = registrations.id')
        .whereIn('filings.state', WITH_THE_OFFICE);
    })
    .orderBy('registrations.id')
    .limit(limit)
    .select<EndingRegistration[]>(
      'registrations.id',
      'registrations.certificate_number',
      'registrations.specialty',
      'registrations.valid_to',
      'applicants.user_id',
      'applicants.name',
      'applicants.email',
      'applicants.mobile',
      'applicants.language',
    );
  return rows;
}

/** Notes a reminder; false when it went out before. */
export async function noteReminder(
  trx: Transaction,
  registrationId: number,
  validTo: IsoDate,
  days: number,
): Promise<boolean> {
  const noted: unknown[] = await trx('renewal_reminders')
    .insert({ registration_id: registrationId, valid_to: validTo, days })
    .onConflict(['registration_id', 'valid_to', 'days'])
    .ignore()
    .returning('registration_id');
  return noted.length > 0;
}
