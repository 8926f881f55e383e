import { publishAnnouncement } from '@zaoce/content';
import { authorityName, today } from '@zaoce/domain';
import type { Strapi, Transaction } from '@zaoce/platform';
import type { NoticeRow } from './row';

/** What came out for one filing of the notice. */
export interface NoticeResult {
  filingId: number;
  certificateNumber: string;
  validFrom: string;
  validTo: string;
}

/**
 * Publishes a locked draft: fills in its lines and puts it on the public site. Nothing of it changes afterwards.
 * The registrations have been issued in the same transaction; a line without a result is a fault and rolls all back.
 */
export async function publishNotice(
  strapi: Strapi,
  trx: Transaction,
  notice: NoticeRow,
  results: readonly NoticeResult[],
  now: Date,
): Promise<{ announcementId: number }> {
  await completeLines(trx, notice.id, results);
  const announcementId = await publishAnnouncement(strapi, {
    title: notice.title,
    kind: 'result',
    body: announcementBody(notice.authority_code, results.length, now),
    excerpt: `${results.length} 人准予初始注册，注册证书编号见公告。`,
    authorityCode: notice.authority_code,
    resultNoticeId: notice.id,
  });
  await trx('result_notices')
    .where({ id: notice.id })
    .update({
      state: 'published',
      published_at_instant: now,
      announcement_id: announcementId,
      version: notice.version + 1,
      updated_at: now,
    });
  return { announcementId };
}

async function completeLines(
  trx: Transaction,
  noticeId: number,
  results: readonly NoticeResult[],
): Promise<void> {
  for (const { filingId, certificateNumber, validFrom, validTo } of results) {
    const line = { certificate_number: certificateNumber, valid_from: validFrom, valid_to: validTo };
    await trx('result_notice_lines').where({ notice_id: noticeId, filing_id: filingId }).update(line);
  }
  const open: unknown = await trx('result_notice_lines')
    .where({ notice_id: noticeId })
    .whereNull('certificate_number')
    .first('filing_id');
  if (open) throw new Error(`notice ${noticeId} names a filing without a registration`);
}

/** The text of the announcement; who was registered is shown beneath it as a table. */
function announcementBody(authorityCode: string, people: number, now: Date): string {
  const office = authorityName(authorityCode).zh;
  return [
    `经审查，下列 ${people} 名申请人符合二级造价工程师初始注册条件，准予注册，自公告之日起生效，现予公告。`,
    '',
    `- 注册证书自发证之日起四年内有效，持证人可登录系统下载带有核验二维码的注册证书。`,
    `- 任何人可凭注册证书编号或扫描证书上的二维码核验真伪。`,
    `- 对公告内容有异议的，请向${office}注册初审机构反映，联系方式见“联系方式”页面。`,
    '',
    `${office}注册初审机构`,
    '',
    today(now),
  ].join('\n');
}
