import { Refusal } from '@zaoce/domain';
import { z } from 'zod';
import { readList } from './readList';

const filter = z.strictObject({ q: z.string().max(5).optional(), done: z.boolean().optional() });
const sortable = ['id', 'name'];
const read = (raw: object) => readList(raw, filter, sortable);

function refusalOf(raw: object): Refusal {
  try {
    read(raw);
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error('it was not refused');
}

describe('the list dialect of ra-data-simple-rest', () => {
  it('reads what the stock provider sends', () => {
    expect(read({ sort: '["name","ASC"]', range: '[25,49]', filter: '{"q":"王","done":true}' })).toEqual({
      sort: { field: 'name', order: 'asc' },
      offset: 25,
      limit: 25,
      filter: { q: '王', done: true },
      ids: null,
    });
  });

  it('has defaults', () => {
    expect(read({})).toEqual({
      sort: { field: 'id', order: 'desc' },
      offset: 0,
      limit: 25,
      filter: {},
      ids: null,
    });
  });

  it('reads the ids of getMany, one or many, beside other filters', () => {
    expect(read({ filter: '{"id":[3,"4"]}' }).ids).toEqual([3, 4]);
    expect(read({ filter: '{"id":7,"q":"a"}' })).toMatchObject({ ids: [7], filter: { q: 'a' } });
  });

  it('bounds the page', () => {
    expect(read({ range: '[0,99999]' }).limit).toBe(100);
    expect(read({ range: '[10,3]' }).limit).toBe(1);
  });

  it.each([
    [{ sort: '["password","ASC"]' }, 'sort'],
    [{ sort: '["name","sideways"]' }, 'sort.1'],
    [{ range: '[-1,10]' }, 'range.0'],
    [{ range: 'nonsense' }, 'range'],
    [{ filter: '{"secret":1}' }, 'filter'],
    [{ filter: '{"q":"too long"}' }, 'filter.q'],
    [{ filter: '{"id":["x"]}' }, 'filter.id.0'],
  ])('refuses %j and says where', (raw, path) => {
    expect(refusalOf(raw).issues.map((issue) => issue.path)).toContain(path);
  });

  it('names every problem at once', () => {
    expect(refusalOf({ sort: '[1]', range: '[]', filter: '3' }).issues.map((issue) => issue.path)).toEqual([
      'sort',
      'range',
      'filter',
    ]);
    expect(refusalOf({ sort: '["x","ASC"]', filter: '{"y":1}' }).issues.map((issue) => issue.path)).toEqual([
      'sort',
      'filter',
    ]);
  });
});
