import { readFilters } from './readFilters';

const from = (query: string) => {
  const params = new URLSearchParams(query);
  return readFilters((key) => params.get(key) ?? '');
};

it.each([
  ['', { type: undefined, state: undefined, sort: '-updatedAt' }],
  [
    'type=initial&state=returned&sort=submittedAt',
    { type: 'initial', state: 'returned', sort: 'submittedAt' },
  ],
  ['type=<script>&state=burnt&sort=name', { type: undefined, state: undefined, sort: '-updatedAt' }],
])('the address ?%s filters by %j', (query, expected) => expect(from(query)).toEqual(expected));
