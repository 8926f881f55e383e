import { sortLines, type Line } from './figureLines';

const figure = (count: number) => ({ count, filter: {} });
const lines: Line[] = [
  { key: '11', name: '北京市', values: [figure(2), 0.5] },
  { key: '34', name: '安徽省', values: [figure(10), null] },
  { key: '31', name: '上海市', values: [figure(0), 0.25] },
];
const order = (column: number, descending: boolean) =>
  sortLines(lines, { column, descending }).map(({ key }) => key);

describe('the lines of a table of figures', () => {
  it('stay as they come until a column is chosen', () => expect(sortLines(lines, null)).toBe(lines));

  it('sort by what the figures count, as numbers', () => {
    expect(order(1, true)).toEqual(['34', '11', '31']);
    expect(order(1, false)).toEqual(['31', '11', '34']);
  });

  it('keep what has no number last, whichever way', () => {
    expect(order(2, true)).toEqual(['11', '31', '34']);
    expect(order(2, false)).toEqual(['31', '11', '34']);
  });

  it('sort names by their pinyin', () => expect(order(0, false)).toEqual(['34', '11', '31']));
});
