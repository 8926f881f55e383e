/** Questions grouped by topic, in the order in which the topics first appear. */
export function groupByTopic<T extends { topic: string }>(
  faqs: readonly T[],
): { topic: string; faqs: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const faq of faqs) groups.set(faq.topic, [...(groups.get(faq.topic) ?? []), faq]);
  return [...groups].map(([topic, questions]) => ({ topic, faqs: questions }));
}
