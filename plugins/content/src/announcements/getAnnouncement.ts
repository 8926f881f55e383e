import { authorityName, Refusal, type AnnouncementDetail } from '@zaoce/domain';
import type { Strapi } from '@zaoce/platform';
import { publicAddresses } from '../media/place';
import { listAttachments } from './attachments';
import { toSummary } from './listAnnouncements';
import { resultLinesOf } from './resultLines';
import { selectAnnouncements, visibleAnnouncements, type AnnouncementRow } from './row';

/** One announcement with the results it announces; 404 when it is not, not yet or no longer published. */
export async function getAnnouncement(strapi: Strapi, id: number, now: Date): Promise<AnnouncementDetail> {
  const db = strapi.db.connection;
  const query = selectAnnouncements(visibleAnnouncements(db, now), db).where('draft.id', id).first();
  const row = (await query) as AnnouncementRow | undefined;
  if (!row) throw new Refusal('not-found');
  return {
    ...toSummary(row),
    body: publicAddresses(row.body),
    authorityName: row.authority_code ? authorityName(row.authority_code).zh : null,
    attachments: await listAttachments(db, row.published_id),
    results: await resultLinesOf(strapi, row.result_notice_id),
  };
}
