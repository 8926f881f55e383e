import { nameChoices, nameFilters, nameLinks } from './ownNames';

test('fields offered for filtering get their Chinese names, those with a name of their own keep it', () => {
  const given = {
    displayedFilters: [
      { name: 'title', label: 'title' },
      { name: 'unheardOf', label: 'unheardOf' },
      { name: '__status', label: '状态' },
      { name: 'kind', label: '分组' },
    ],
    layout: 'as it was',
  };
  const labels = nameFilters(given).displayedFilters.map(({ label }) => label);
  expect(labels).toEqual(['标题', 'unheardOf', '状态', '分组']);
  expect(nameFilters(given).layout).toBe('as it was');
});

test('a list shows choices in Chinese, an unknown one as it is, and leaves other columns alone', () => {
  const title = { name: 'title', label: 'title', attribute: { type: 'string' } };
  const kind = { name: 'kind', label: 'kind', attribute: { type: 'enumeration' } };
  const { displayedHeaders } = nameChoices({ displayedHeaders: [title, kind] });
  expect(displayedHeaders[0]).toBe(title);
  const show = (row: Record<string, unknown>) => displayedHeaders[1]?.cellFormatter?.(row).props as unknown;
  expect([{ kind: 'notice' }, { kind: 'other' }, { kind: null }].map(show)).toMatchObject(
    ['通知', 'other', '-'].map((children) => ({ children })),
  );
});

test('the menu names the accounts in Chinese and leaves everything else alone', () => {
  const given = {
    ctLinks: [
      { title: '公告', to: 'a' },
      { title: 'User', to: 'b' },
    ],
    models: [],
  };
  expect(nameLinks(given)).toEqual({
    ctLinks: [
      { title: '公告', to: 'a' },
      { title: '账户', to: 'b' },
    ],
    models: [],
  });
});
