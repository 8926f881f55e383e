import { IMPORT_LISTS, rowReader, type ImportListName, type RowReading } from '.';

const ID = '11010519491231002X';

const PERSON: Record<string, string> = {
  name: '演示甲',
  idNumber: ID,
  certificateNumber: 'ZJ-演示-000001',
  specialty: '土木建筑工程',
  issuedOn: '2026-03-02',
};
const COURSE: Record<string, string> = {
  name: '演示甲',
  idNumber: ID,
  startsOn: '2026/3/2',
  endsOn: '2026年3月6日',
  category: '必修',
  content: '工程造价计价依据',
  mode: '网络',
  provider: '演示继续教育中心',
  hours: '15',
};

function read(list: ImportListName, row: Record<string, string>, authorityCode: string | null = '11') {
  return rowReader(IMPORT_LISTS[list], { onDay: '2026-11-22', authorityCode })(row);
}
const values = (reading: RowReading) => (reading.ok ? reading.values : reading.problems);
const words = (reading: RowReading) =>
  reading.ok ? [] : reading.problems.map(({ field, code }) => `${field}: ${code}`);

describe('a row of the qualification list', () => {
  it('is read into what is stored', () => {
    const row = { ...PERSON, certificateNumber: ' zj－演示－０００００１ ', specialty: '土建' };
    expect(values(read('qualifications', row))).toEqual({
      name: '演示甲',
      idNumber: ID,
      certificateNumber: 'ZJ-演示-000001',
      managementNumber: null,
      specialty: 'civil',
      issuedOn: '2026-03-02',
      authorityCode: '11',
    });
  });

  it.each([
    ['测试•阿凡提', '测试·阿凡提'],
    ['演示㛃', '演示㛃'],
    ['演示𠀀', '演示𠀀'],
    ['演示\uFA0C', '演示\uFA0C'],
  ])('keeps the name %j', (name, kept) => {
    expect(values(read('qualifications', { ...PERSON, name }))).toMatchObject({ name: kept });
  });

  it.each([
    ['１１０１０５１９４９１２３１００２ｘ', ID],
    ['110105 19491231 002x', ID],
    ['110105491231002', ID],
  ])('normalises the ID number %j', (idNumber, number) => {
    expect(values(read('qualifications', { ...PERSON, idNumber }))).toMatchObject({ idNumber: number });
  });

  it.each([
    [{ name: '' }, 'name: required'],
    [{ name: '演' }, 'name: person-name'],
    [{ name: '演示\uE000' }, 'name: name-private-use'],
    [{ idNumber: '110105194912310021' }, 'idNumber: id-checksum'],
    [{ idNumber: '1.10105194912310E+17' }, 'idNumber: id-as-number'],
    [{ idNumber: '110105' }, 'idNumber: id-length'],
    [{ idNumber: '11010519491331002X' }, 'idNumber: id-birth-date'],
    [{ certificateNumber: '=cmd|calc' }, 'certificateNumber: certificate-number'],
    [{ managementNumber: 'a b*c' }, 'managementNumber: certificate-number'],
    [{ specialty: '电力工程' }, 'specialty: not-a-word'],
    [{ issuedOn: '2026-02-30' }, 'issuedOn: not-a-date'],
    [{ issuedOn: '2026-11-23' }, 'issuedOn: date-in-future'],
    [{ issuedOn: '1990-01-01' }, 'issuedOn: date-too-early'],
    [{ authorityCode: '上海' }, 'authorityCode: other-authority'],
    [{ authorityCode: '某省' }, 'authorityCode: not-a-word'],
  ])('is wrong with %j', (change, problem) => {
    expect(words(read('qualifications', { ...PERSON, ...change }))).toEqual([problem]);
  });

  it('names every problem at once, names and ID numbers covered', () => {
    const reading = read('qualifications', {
      ...PERSON,
      name: '演示!!',
      idNumber: '110105194912310021',
      issuedOn: '?',
    });
    expect(words(reading)).toEqual(['name: person-name', 'idNumber: id-checksum', 'issuedOn: not-a-date']);
    expect(reading.ok ? [] : reading.problems.map(({ value }) => value)).toEqual([
      '演***',
      '110105********0021',
      '?',
    ]);
  });

  it.each([
    ['广西', '45'],
    ['新疆', '65'],
    ['新疆兵团', '66'],
    ['内蒙古自治区', '15'],
    ['31', '31'],
  ])('lets the ministry name %s', (name, code) => {
    expect(values(read('qualifications', { ...PERSON, authorityCode: name }, null))).toMatchObject({
      authorityCode: code,
    });
  });

  it('asks the ministry for the authority', () => {
    expect(words(read('qualifications', PERSON, null))).toEqual(['authorityCode: required']);
  });
});

describe('a row of the education list', () => {
  it('is read into what is stored; the year is that of its end', () => {
    expect(values(read('education-records', COURSE))).toEqual({
      name: '演示甲',
      idNumber: ID,
      externalId: null,
      year: '2026',
      startsOn: '2026-03-02',
      endsOn: '2026-03-06',
      category: 'compulsory',
      content: '工程造价计价依据',
      mode: 'online',
      provider: '演示继续教育中心',
      hours: '15',
      authorityCode: '11',
    });
  });

  it.each([
    ['7.5', '7.5'],
    ['15.0', '15'],
    ['１２学时', '12'],
  ])('reads %s hours', (hours, kept) => {
    expect(values(read('education-records', { ...COURSE, hours }))).toMatchObject({ hours: kept });
  });

  it.each([
    [{ hours: '0' }, 'hours: hours'],
    [{ hours: '-5' }, 'hours: hours'],
    [{ hours: '7.3' }, 'hours: hours'],
    [{ hours: '241' }, 'hours: hours'],
    [{ endsOn: '2026-03-01' }, 'endsOn: ends-before-start'],
    [{ year: '26' }, 'year: year'],
    [{ category: '其他' }, 'category: not-a-word'],
    [{ mode: '' }, 'mode: required'],
    [{ content: '长'.repeat(121) }, 'content: too-long'],
    [{ content: '坏\u0007字' }, 'content: control-characters'],
    [{ externalId: '=1+1' }, 'externalId: record-number'],
  ])('is wrong with %j', (change, problem) => {
    expect(words(read('education-records', { ...COURSE, ...change }))).toEqual([problem]);
  });
});
