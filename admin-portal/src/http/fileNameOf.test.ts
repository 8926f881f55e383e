import { fileNameOf } from './fileNameOf';

it.each([
  [
    `attachment; filename*=UTF-8''${encodeURIComponent('办理统计-北京市-2026-11-22.xlsx')}`,
    '办理统计-北京市-2026-11-22.xlsx',
  ],
  ["inline; filename*=UTF-8''a%20b.csv; x=1", 'a b.csv'],
  ['attachment', null],
  [null, null],
])('the file name in %s', (header, name) => expect(fileNameOf(header)).toBe(name));
