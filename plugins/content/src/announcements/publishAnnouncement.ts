import type { Strapi } from '@zaoce/platform';
import type { AnnouncementRow } from './row';

export interface NewAnnouncement {
  title: string;
  kind: AnnouncementRow['kind'];
  /** Markdown. */
  body: string;
  excerpt: string;
  pinned?: boolean;
  authorityCode?: string | null;
  resultNoticeId?: number | null;
}

const UID = 'api::announcement.announcement';

/** Publishes an announcement through the Document Service, in the caller's transaction, and returns its public id. */
export async function publishAnnouncement(strapi: Strapi, announcement: NewAnnouncement): Promise<number> {
  const documents = strapi.documents(UID);
  const { documentId } = await documents.create({
    data: { pinned: false, ...announcement },
    status: 'published',
  });
  const draft = await documents.findFirst({ filters: { documentId }, status: 'draft', fields: ['id'] });
  if (typeof draft?.id !== 'number') throw new Error('the announcement was not stored');
  return draft.id;
}
