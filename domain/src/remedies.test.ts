import { AUTHORITIES } from './authorities';
import { reconsiderationBody } from './remedies';

test.each([
  ['11', '北京市人民政府'],
  ['65', '新疆维吾尔自治区人民政府'],
  ['66', '新疆生产建设兵团'],
  ['00', '住房和城乡建设部'],
])('who reconsiders a decision of %s: %s', (authority, body) => {
  expect(reconsiderationBody(authority)).toBe(body);
});

test('every authority has a body that reconsiders', () => {
  for (const { code } of AUTHORITIES) expect(reconsiderationBody(code)).toMatch(/人民政府$|兵团$/);
});
