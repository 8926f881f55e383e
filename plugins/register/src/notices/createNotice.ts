import { authorityName, today } from '@zaoce/domain';
import { insertRow, type Transaction } from '@zaoce/platform';
import { allotNumbers } from '../numbers/allotNumbers';
import { insertNoticeLines } from './repository';

/** Somebody whose filing was approved and whom the notice will name. */
export interface NewNoticeLine {
  filingId: number;
  name: string;
  idNumberMasked: string;
  employer: string;
  specialty: string;
}

export interface NewNotice {
  authorityCode: string;
  /** Without one the notice is called after authority, year and batch. */
  title?: string | undefined;
  createdByUserId: number;
  lines: readonly NewNoticeLine[];
}

/**
 * Drafts a result notice and returns its id. Its number counts the drafts of an authority and year; unlike certificate
 * numbers it may have gaps, since drafts can be deleted. The caller has checked and locked the filings.
 */
export async function createNotice(trx: Transaction, notice: NewNotice, now: Date): Promise<number> {
  const year = today(now).slice(0, 4);
  const serial = await allotNumbers(trx, `notice/${notice.authorityCode}/${year}`);
  const values = {
    number: `RN${year}${notice.authorityCode}${String(serial).padStart(4, '0')}`,
    title: notice.title?.trim() || defaultTitle(notice.authorityCode, year, serial),
    authority_code: notice.authorityCode,
    state: 'draft',
    published_at_instant: null,
    announcement_id: null,
    created_by_user_id: notice.createdByUserId,
    version: 1,
  };
  const id = await insertRow(trx, 'result_notices', values, now);
  const lines = notice.lines.map((line) => ({
    filing_id: line.filingId,
    name: line.name,
    id_number_masked: line.idNumberMasked,
    employer: line.employer,
    specialty: line.specialty,
  }));
  await insertNoticeLines(trx, id, lines);
  return id;
}

function defaultTitle(authorityCode: string, year: string, serial: number): string {
  return `${authorityName(authorityCode).zh}二级造价工程师初始注册审批公告（${year}年第${serial}批）`;
}
