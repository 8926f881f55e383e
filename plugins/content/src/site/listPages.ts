import { toInstant, type SitePage, type Strapi } from '@zaoce/platform';
import { visibleAnnouncements } from '../announcements/row';
import { listContacts } from '../contacts/listContacts';
import { listGuides } from '../guides/listGuides';
import { PAGES } from './pages';

/** As many announcements as one map may hold beside the rest (50,000 addresses, sitemaps.org). */
const NEWEST = 40_000;

/** Every public page, for search machines. */
export async function listPages(strapi: Strapi): Promise<SitePage[]> {
  const db = strapi.db.connection;
  const announcements: { id: number; published_at: Date }[] = await visibleAnnouncements(db, new Date())
    .orderBy('published.published_at', 'desc')
    .limit(NEWEST)
    .select('draft.id', 'published.published_at');
  const guides = await listGuides(db, 'zh-CN');
  const contacts = await listContacts(db);
  return [
    ...Object.keys(PAGES)
      .filter((path) => path !== '/search')
      .map((path) => ({ path })),
    ...guides.map(({ slug, updatedAt }) => ({ path: `/guides/${slug}`, changedAt: updatedAt })),
    ...contacts.map(({ authorityCode }) => ({ path: `/contacts/${authorityCode}` })),
    ...announcements.map((row) => ({
      path: `/announcements/${row.id}`,
      changedAt: toInstant(row.published_at),
    })),
  ];
}
