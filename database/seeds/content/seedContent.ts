import { publishAnnouncement } from '@zaoce/content';
import type { Strapi } from '@zaoce/platform';
import { ANNOUNCEMENTS } from './announcements';
import { CONTACTS } from './contacts';
import { FAQS } from './faqs';
import { GUIDES } from './guides';
import { publishAll } from './publishAll';

/** What the public reads, published through the Document Service as an editor would: it is theirs from now on. */
export async function seedContent(strapi: Strapi): Promise<void> {
  await publishAll(strapi, 'api::contact.contact', CONTACTS);
  await publishAll(strapi, 'api::guide.guide', GUIDES);
  await publishAll(
    strapi,
    'api::faq.faq',
    FAQS.map((faq, index) => ({ ...faq, sortOrder: index + 1 })),
  );
  // The last one published is the newest, which stands first.
  for (const announcement of [...ANNOUNCEMENTS].reverse()) await publishAnnouncement(strapi, announcement);
}
