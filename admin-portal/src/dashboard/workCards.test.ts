import { queueAddress } from './queueAddress';
import { WORK_CARDS } from './workCards';

describe('the numbers of the desk', () => {
  it.each(WORK_CARDS.map((card) => [card.key, card.filter] as const))(
    '%s opens the list it counts',
    (_key, filter) => {
      const address = new URL(queueAddress(filter), 'http://office.example');
      expect(address.pathname).toBe('/filings');
      expect(JSON.parse(address.searchParams.get('filter') ?? '')).toEqual(filter);
    },
  );
});
