import type { ResultLine } from '@zaoce/content';
import type { Knex } from 'knex';
import { listNoticeLines } from './repository';

/** The lines of a published notice for the public site, exactly as they were published. */
export async function publishedLines(db: Knex, noticeId: number): Promise<ResultLine[]> {
  const lines = await listNoticeLines(db, [noticeId]);
  return lines.map((line) => ({
    name: line.name,
    idNumberMasked: line.id_number_masked,
    employer: line.employer,
    specialty: line.specialty,
    certificateNumber: line.certificate_number ?? '',
    validFrom: line.valid_from ?? '',
    validTo: line.valid_to ?? '',
  }));
}
