/** A row of table `result_notices` (审批公告). */
export interface NoticeRow {
  id: number;
  number: string;
  title: string;
  authority_code: string;
  state: 'draft' | 'published';
  published_at_instant: Date | null;
  announcement_id: number | null;
  created_by_user_id: number;
  version: number;
  created_at: Date;
}

export const NOTICE_COLUMNS = [
  'id',
  'number',
  'title',
  'authority_code',
  'state',
  'published_at_instant',
  'announcement_id',
  'created_by_user_id',
  'version',
  'created_at',
] as const satisfies readonly (keyof NoticeRow)[];

/** One person on a notice. The three last are filled in when it is published, and from then on nothing changes. */
export interface NoticeLineRow {
  notice_id: number;
  position: number;
  filing_id: number;
  name: string;
  id_number_masked: string;
  employer: string;
  specialty: string;
  certificate_number: string | null;
  valid_from: string | null;
  valid_to: string | null;
}
