import { readTabCounts } from './listMeta';

describe('readTabCounts', () => {
  it('reads the counts', () => {
    expect(readTabCounts('{"waiting":3,"mine":1}')).toEqual({ waiting: 3, mine: 1 });
  });

  it.each([[null], [''], ['nonsense'], ['4'], ['null']])('takes %p as not told', (header) => {
    expect(readTabCounts(header)).toBeUndefined();
  });

  it('drops what is no number', () => {
    expect(readTabCounts('{"waiting":3,"mine":"many"}')).toEqual({ waiting: 3 });
  });
});
