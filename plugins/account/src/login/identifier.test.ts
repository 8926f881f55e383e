import { readIdentifier } from './identifier';

test.each([
  ['11010519491231002x', 'id-number', '11010519491231002X'],
  ['110105491231002', 'id-number', '11010519491231002X'],
  ['138 0000 0000', 'mobile', '13800000000'],
  ['+8613800000000', 'mobile', '13800000000'],
  ['Demo@Example.Test ', 'email', 'demo@example.test'],
  ['ｂｊ-Lead', 'username', 'bj-lead'],
  ['110105194912310021', 'username', '110105194912310021'],
])('%s is read as %s', (raw, kind, value) => {
  expect(readIdentifier(raw)).toEqual({ kind, value });
});
