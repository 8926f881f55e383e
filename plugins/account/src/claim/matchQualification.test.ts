import { matchQualification } from './matchQualification';

const records = [
  { id: 1, name: '演示甲', certificateNumber: 'ZJ2024-0001' },
  { id: 2, name: '演示甲', certificateNumber: 'zj2024-0002 ' },
  { id: 3, name: '测试•阿凡提', certificateNumber: 'ZJ2024-0003' },
];

test.each([
  ['演示甲', 'ZJ2024-0001', 1],
  ['演示甲', 'ZJ2024-0002', 2],
  ['测试·阿凡提', 'ZJ2024-0003', 3],
  ['演示乙', 'ZJ2024-0001', null],
  ['演示甲', 'ZJ2024-0003', null],
  ['演示甲', 'ZJ2024-0009', null],
])('%s with certificate %s is record %s', (name, qualificationNumber, id) => {
  expect(matchQualification(records, { name, qualificationNumber })?.id ?? null).toBe(id);
});
