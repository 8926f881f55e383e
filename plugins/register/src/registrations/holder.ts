import type { Recipient } from '@zaoce/notification';
import type { Knex } from 'knex';

/** What a certificate says about its holder beside the register's own columns. */
export interface Holder {
  gender: string;
  birth_date: string;
}

/** The holder of a registration. */
export async function findHolder(db: Knex, applicantId: number): Promise<Holder> {
  const holder: Holder | undefined = await db('applicants')
    .where({ id: applicantId })
    .first('gender', 'birth_date');
  if (!holder) throw new Error(`registration of an applicant that does not exist: ${applicantId}`);
  return holder;
}

interface HolderRow {
  user_id: number;
  name: string;
  email: string;
  mobile: string;
  language: string | null;
}

/** Where messages about a registration go; undefined when its holder is not in the office's books. */
export async function findRecipient(db: Knex, applicantId: number): Promise<Recipient | undefined> {
  const row: HolderRow | undefined = await db('applicants')
    .where({ id: applicantId })
    .first('user_id', 'name', 'email', 'mobile', 'language');
  if (!row) return undefined;
  const { user_id: userId, name, email, mobile } = row;
  return { userId, name, email, mobile, language: row.language === 'en' ? 'en' : 'zh-CN' };
}
