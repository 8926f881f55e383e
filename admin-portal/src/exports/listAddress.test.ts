import { listAddress } from './listAddress';

it('asks for what the list shows, all of it', () => {
  const shown = {
    resource: 'registrations',
    sort: { field: 'validTo', order: 'DESC' },
    filter: { q: '演示 & 甲', state: ['live'] },
  };
  const address = new URL(listAddress(shown, 'csv'), 'http://office.test');
  expect(address.pathname).toBe('/api/review/registrations/export');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    format: 'csv',
    sort: '["validTo","DESC"]',
    filter: '{"q":"演示 & 甲","state":["live"]}',
  });
});
