import type { Transaction } from '@zaoce/platform';
import { matchQualification } from '../claim/matchQualification';
import { indexIdNumber } from '../identity/idNumberColumns';
import type { TicketSubject } from '../ticket/answerTicket';
import type { TicketIdentity } from '../ticket/sealedIdentity';

interface Row {
  user_id: number;
  name: string;
  email: string;
  language: string;
  record_name: string;
  certificate_number: string;
}

/** The user who recovers his password: the identity matches a record linked to his account. */
export async function findRecoverable(
  trx: Transaction,
  identity: TicketIdentity,
): Promise<TicketSubject | null> {
  const rows: Row[] = await trx('applicants as a')
    .join('qualifications as q', 'q.applicant_id', 'a.id')
    .join('up_users as u', 'u.id', 'a.user_id')
    .where('a.id_number_index', indexIdNumber(identity.idNumber))
    .whereRaw('u.blocked is not true')
    .select<Row[]>(
      'a.user_id',
      'a.name',
      'a.email',
      'a.language',
      'q.name as record_name',
      'q.certificate_number',
    );
  const records = rows.map((row) => ({
    ...row,
    name: row.record_name,
    certificateNumber: row.certificate_number,
  }));
  const match = matchQualification(records, identity);
  const owner = rows[0];
  if (!match || !owner) return null;
  const language = owner.language === 'en' ? 'en' : 'zh-CN';
  const { user_id: userId, name, email } = owner;
  return { subjectId: userId, recipient: { userId, name, email, language } };
}
