import type { Bilingual } from '@zaoce/domain';

/** The large regions of the country; the first digit of a GB/T 2260 province code names one. The corps (66) counts to the north-west. */
export const REGIONS: readonly (Bilingual & { digit: string })[] = [
  { digit: '1', zh: '华北', en: 'North' },
  { digit: '2', zh: '东北', en: 'North-east' },
  { digit: '3', zh: '华东', en: 'East' },
  { digit: '4', zh: '中南', en: 'Central south' },
  { digit: '5', zh: '西南', en: 'South-west' },
  { digit: '6', zh: '西北', en: 'North-west' },
];

/** The contact cards whose authority lies in a region (all for no region) and whose texts hold every word looked for. */
export function findCards<T extends { authorityCode: string }>(
  cards: readonly T[],
  region: string,
  words: string,
): T[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return cards.filter((card) => {
    const text = Object.values(card).join(' ').toLowerCase();
    return card.authorityCode.startsWith(region) && wanted.every((word) => text.includes(word));
  });
}
