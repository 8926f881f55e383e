import { authorityName, Refusal } from '@zaoce/domain';
import type { PageDescription, Strapi } from '@zaoce/platform';
import { excerptOf } from '../announcements/excerpt';
import { selectAnnouncements, visibleAnnouncements, type AnnouncementRow } from '../announcements/row';
import { findContact } from '../contacts/listContacts';
import { getGuide } from '../guides/getGuide';
import { PAGES } from './pages';

type Describe = (strapi: Strapi, name: string) => Promise<PageDescription | 'missing'>;

/** Pages of single pieces of content, by the first part of their address. */
const ROOMS: Readonly<Record<string, Describe>> = {
  announcements: describeAnnouncement,
  guides: describeGuide,
  contacts: describeContact,
};

/** What the public page at a path is about; null for pages that nobody is to find, `missing` for content not published. */
export async function describePage(
  strapi: Strapi,
  path: string,
): Promise<PageDescription | 'missing' | null> {
  const address = path.length > 1 ? path.replace(/\/+$/, '') : path;
  const page = Object.hasOwn(PAGES, address) ? PAGES[address] : undefined;
  if (page) return { ...page, canonical: address, kind: 'website' };
  const [, room = '', name = '', ...rest] = address.split('/');
  const describe = Object.hasOwn(ROOMS, room) ? ROOMS[room] : undefined;
  if (!describe || name === '') return null;
  return rest.length > 0 ? 'missing' : describe(strapi, name);
}

async function describeAnnouncement(strapi: Strapi, name: string): Promise<PageDescription | 'missing'> {
  if (!/^[1-9]\d{0,8}$/.test(name)) return 'missing';
  const db = strapi.db.connection;
  const query = selectAnnouncements(visibleAnnouncements(db, new Date()), db);
  const row = (await query.where('draft.id', Number(name)).first()) as AnnouncementRow | undefined;
  if (!row) return 'missing';
  return {
    title: row.title,
    description: excerptOf(row.body, row.excerpt),
    canonical: `/announcements/${name}`,
    kind: 'article',
    publishedAt: row.shown_at.toISOString(),
  };
}

async function describeGuide(strapi: Strapi, slug: string): Promise<PageDescription | 'missing'> {
  try {
    const { title, body } = await getGuide(strapi.db.connection, slug, 'zh-CN');
    return { title, description: excerptOf(body, null), canonical: `/guides/${slug}`, kind: 'article' };
  } catch (error) {
    if (error instanceof Refusal) return 'missing';
    throw error;
  }
}

async function describeContact(strapi: Strapi, code: string): Promise<PageDescription | 'missing'> {
  const card = await findContact(strapi.db.connection, code);
  if (!card) return 'missing';
  const { zh } = authorityName(code);
  return {
    title: `${zh}注册初审机构联系方式`,
    description: `${card.office}：${card.address}，电话 ${card.telephone}，${card.officeHours}。`,
    canonical: `/contacts/${code}`,
    kind: 'website',
  };
}
