import type { Strapi } from '@zaoce/platform';

/** A change that the panel, or anything else, makes through Strapi's Document Service. */
export interface DocumentCall {
  uid: string;
  action: string;
  params: { documentId?: string; data?: Record<string, unknown> };
}
export type Next = () => Promise<unknown>;

/** Lets every change of one content type pass through `work`, which calls `next` or refuses. */
export function watchDocuments(
  strapi: Strapi,
  uid: string,
  work: (call: DocumentCall, next: Next) => Promise<unknown>,
): void {
  const { documents } = strapi as unknown as {
    documents: { use(middleware: (call: DocumentCall, next: Next) => Promise<unknown>): void };
  };
  documents.use(async (call, next) => (call.uid === uid ? work(call, next) : next()));
}
