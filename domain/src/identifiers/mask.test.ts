import { maskEmail, maskIdNumber, maskMobile, maskName } from './mask';

test.each([
  ['11010519491231002X', '110105********002X'],
  ['110105491231002', '110105*****1002'],
  ['1101', '****'],
])('covers the ID number %s', (number, masked) => {
  expect(maskIdNumber(number)).toBe(masked);
});

test.each([
  ['13800000000', '138****0000'],
  ['1380', '****'],
])('covers the mobile number %s', (mobile, masked) => {
  expect(maskMobile(mobile)).toBe(masked);
});

test.each([
  ['anna@example.cn', 'a***@example.cn'],
  ['@example.cn', '***'],
])('covers the address %s', (email, masked) => {
  expect(maskEmail(email)).toBe(masked);
});

test.each([
  ['演示甲', '演**'],
  ['𬎆示', '𬎆*'],
])('covers the name %s', (name, masked) => {
  expect(maskName(name)).toBe(masked);
});
