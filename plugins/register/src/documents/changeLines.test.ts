import { toChangeLine } from './changeLines';

const line = (field: string, before: string | null, after: string | null) =>
  toChangeLine({ field, before, after, decided_on: '2027-03-01', authority_code: '11' });

test.each([
  ['known.registration.employer', '演示甲公司', '演示乙公司', ['聘用单位', '演示甲公司', '演示乙公司']],
  ['known.registration.state', 'live', 'cancelled', ['注册状态', '有效', '注销']],
  ['known.registration.authorityCode', '11', '31', ['注册初审机构', '北京市', '上海市']],
  [
    'known.registration.validTo',
    '2027-01-14',
    '2031-01-14',
    ['注册有效期至', '2027年1月14日', '2031年1月14日'],
  ],
  ['known.registration.employerQualificationNumber', null, '甲0002', ['聘用单位资质证书编号', '—', '甲0002']],
])('%s is written in words', (field, before, after, words) => {
  const { field: label, before: was, after: is, decidedOn, authority } = line(field, before, after);
  expect([label, was, is]).toEqual(words);
  expect([decidedOn, authority]).toEqual(['2027年3月1日', '北京市']);
});

test('a change of the ministry is the ministry’s', () => {
  const record = { field: 'known.idNumber', before: null, after: null, decided_on: '2027-03-01' };
  expect(toChangeLine({ ...record, authority_code: '00' }).authority).toBe('住房和城乡建设部');
});
