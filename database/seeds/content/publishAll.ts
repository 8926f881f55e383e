import type { Strapi } from '@zaoce/platform';

/** Creates and publishes entries of an editors' content type, one after the other so that they keep their order. */
export async function publishAll(strapi: Strapi, uid: string, entries: readonly object[]): Promise<void> {
  const documents = strapi.documents(uid);
  for (const data of entries) await documents.create({ data, status: 'published' });
}
