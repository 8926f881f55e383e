import { sameQuery } from './sameQuery';

const query = {
  filter: { tab: 'mine', type: 'initial' },
  sort: { field: 'dueOn', order: 'ASC' },
  perPage: 25,
};

describe('sameQuery', () => {
  it('does not mind the order of keys', () => {
    expect(sameQuery(query, { ...query, filter: { type: 'initial', tab: 'mine' } })).toBe(true);
  });

  it.each([
    ['filter', { ...query, filter: { tab: 'mine' } }],
    ['order', { ...query, sort: { field: 'dueOn', order: 'DESC' } }],
    ['rows per page', { ...query, perPage: 50 }],
  ])('tells another %s apart', (_name, other) => {
    expect(sameQuery(query, other)).toBe(false);
  });
});
