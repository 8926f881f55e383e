import { queueAddress } from './queueAddress';

it('opens the queue with exactly the filter of the figure', () => {
  const filter = { decision: 'returned', reason: 'D01', state: ['submitted', 'in-review'], overdue: false };
  const address = new URL(queueAddress(filter), 'http://office.example');
  expect(address.pathname).toBe('/filings');
  expect(JSON.parse(address.searchParams.get('filter') ?? '')).toEqual(filter);
});
