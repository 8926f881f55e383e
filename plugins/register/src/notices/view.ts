import type { ResultNotice } from '@zaoce/domain';
import { toInstant } from '@zaoce/platform';
import type { NoticeLineRow, NoticeRow } from './row';

/** A notice as reviewers see it. `lines` are those of this notice. */
export function toNoticeView(row: NoticeRow, lines: readonly NoticeLineRow[]): ResultNotice {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    authorityCode: row.authority_code,
    state: row.state,
    createdAt: toInstant(row.created_at),
    publishedAt: toInstant(row.published_at_instant),
    announcementId: row.announcement_id,
    filingIds: lines.map((line) => line.filing_id),
    lines: lines.map((line) => ({
      filingId: line.filing_id,
      name: line.name,
      idNumberMasked: line.id_number_masked,
      employer: line.employer,
      specialty: line.specialty,
      certificateNumber: line.certificate_number,
    })),
  };
}
