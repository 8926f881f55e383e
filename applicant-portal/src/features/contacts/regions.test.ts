import { AUTHORITIES } from '@zaoce/domain';
import { findCards, REGIONS } from './regions';

const cards = [
  { authorityCode: '11', authorityName: '北京市', address: '通州区' },
  { authorityCode: '51', authorityName: '四川省', address: '成都市' },
];

describe('finding a contact card', () => {
  it('finds by any text, all words needed', () => {
    expect(findCards(cards, '', '成都')).toEqual([cards[1]]);
    expect(findCards(cards, '', '四川 成都')).toEqual([cards[1]]);
    expect(findCards(cards, '', '北京 成都')).toEqual([]);
  });

  it('narrows to a region', () => {
    expect(findCards(cards, '1', '')).toEqual([cards[0]]);
    expect(findCards(cards, '', '')).toEqual(cards);
  });

  it('knows a region for every authority', () => {
    for (const { code } of AUTHORITIES) expect(REGIONS.map((region) => region.digit)).toContain(code[0]);
  });
});
