import {
  describeFileProblem,
  describeRowProblem,
  IMPORT_LIST_NAMES,
  IMPORT_LISTS,
  readHeading,
  rowReader,
} from '.';

const list = IMPORT_LISTS.qualifications;

describe('the heading of a list', () => {
  it('is found in any order, under other names, in either language, with marks and remarks', () => {
    const read = readHeading(list, [
      '序号',
      '专业类别',
      '*姓名',
      '证件号码（18位）',
      'Certificate number',
      ' 签发 日期 ',
    ]);
    expect(read?.problems).toEqual([]);
    expect([...(read?.heading.fields ?? [])]).toEqual([
      [1, 'specialty'],
      [2, 'name'],
      [3, 'idNumber'],
      [4, 'certificateNumber'],
      [5, 'issuedOn'],
    ]);
  });

  it('names everything that is missing or there twice', () => {
    const read = readHeading(list, ['姓名', '人员姓名', '身份证号']);
    expect(read?.problems.map(({ code, params }) => `${code} ${params.column}`)).toEqual([
      'column-twice 姓名',
      'missing-column 资格证书编号',
      'missing-column 专业',
      'missing-column 批准日期',
    ]);
  });

  it.each([[[]], [['2026 年合格名单']], [['演示甲', '11010519491231002X']]])('is not %j', (cells) => {
    expect(readHeading(list, cells)).toBeNull();
  });
});

describe.each(IMPORT_LIST_NAMES)('the template of %s', (name) => {
  const { columns } = IMPORT_LISTS[name];

  it('has an example that is read without a problem', () => {
    const texts = Object.fromEntries(columns.map(({ field, example }) => [field, example]));
    const reading = rowReader(IMPORT_LISTS[name], { onDay: '2026-11-22', authorityCode: null })(texts);
    expect(reading.ok || reading.problems).toBe(true);
  });

  it('has a heading that is found, in both languages', () => {
    for (const names of [columns.map(({ zh }) => zh), columns.map(({ en }) => en)]) {
      const read = readHeading(IMPORT_LISTS[name], names);
      expect(read?.problems).toEqual([]);
      expect([...(read?.heading.fields.values() ?? [])]).toEqual(columns.map(({ field }) => field));
    }
  });
});

it('fills the values into the sentences of problems', () => {
  expect(describeFileProblem('missing-column', { column: '姓名' }).zh).toBe('缺少“姓名”列。');
  expect(describeRowProblem('twice-in-file', { row: 7 }).en).toBe('The same as row 7 of this file.');
});
