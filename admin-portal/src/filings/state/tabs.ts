/** The tabs of the queue, in the order of a day's work; the words are the server's `tab` filter. */
export const QUEUE_TABS = [
  'waiting',
  'mine',
  'in-review',
  'returned',
  'announced',
  'approved',
  'done',
] as const;
export type QueueTab = (typeof QUEUE_TABS)[number];

/** Whether a word names a tab. */
export function isQueueTab(word: unknown): word is QueueTab {
  return QUEUE_TABS.some((tab) => tab === word);
}
