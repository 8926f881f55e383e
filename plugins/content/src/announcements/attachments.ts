import type { AnnouncementDetail } from '@zaoce/domain';
import type { Knex } from 'knex';
import { mediaAddress } from '../media/place';

interface AttachmentRow {
  name: string;
  hash: string;
  ext: string | null;
  mime: string | null;
  /** Kilobytes, as Strapi keeps it. */
  size: string;
}

/** The files attached to a published announcement, in the editor's order, under their own names. */
export async function listAttachments(
  db: Knex,
  publishedId: number,
): Promise<AnnouncementDetail['attachments']> {
  const rows = await db('files')
    .join('files_related_mph as link', 'link.file_id', 'files.id')
    .where({
      'link.related_type': 'api::announcement.announcement',
      'link.related_id': publishedId,
      'link.field': 'attachments',
    })
    .orderBy('link.order')
    .select<AttachmentRow[]>('files.name', 'files.hash', 'files.ext', 'files.mime', 'files.size');
  return rows.map(({ name, hash, ext, mime, size }) => ({
    name,
    url: mediaAddress(`${hash}${(ext ?? '').toLowerCase()}`),
    mediaType: mime ?? 'application/octet-stream',
    bytes: Math.round(Number(size) * 1000),
  }));
}
