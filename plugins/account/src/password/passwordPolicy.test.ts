import fc from 'fast-check';
import { findPasswordIssues, findPasswordProblems } from './passwordPolicy';

const owner = {
  name: '测试·阿凡提',
  idNumber: '11010519491231002X',
  mobile: '13800000000',
  email: 'demo.person@example.test',
};

test.each([
  ['', ['too-short', 'too-simple']],
  ['kX9#mQ2!v', ['too-short']],
  ['紫藤花下的旧书店与猫', []],
  ['correct horse battery', []],
  ['aaaaaaaaaaaa', ['too-simple']],
  ['12345678901', ['too-simple']],
  ['qwertyuiop12', ['too-simple', 'too-common']],
  ['9876543210x', ['too-simple']],
  ['Password2026!', ['too-common']],
  ['woaizhongguo!', ['too-common']],
  ['gate19491231lamp', ['contains-id-number']],
  ['gate31002xlamp', ['contains-id-number']],
  ['gate1002xlamp', []],
  ['春天测试·阿凡提的密码', ['contains-name']],
  ['tel13800000000', ['contains-mobile']],
  ['Demo.Person is here', ['contains-email']],
  ['汉'.repeat(10) + '字词语言文学典故成语诗歌', []],
  ['字词语言文学典故成语诗歌散文小说戏曲曲艺书法', []],
  ['字词语言文学典故成语诗歌散文小说戏曲曲艺书法绘画音乐', ['too-long']],
])('%s', (password, problems) => {
  expect(findPasswordProblems(password, owner)).toEqual(problems);
});

test('a short Latin name does not forbid words that happen to contain it', () => {
  expect(findPasswordProblems('lighthouse keeper', { name: 'Li' })).toEqual([]);
  expect(findPasswordProblems('lighthouse keeper', { username: 'lighthouse' })).toEqual(['contains-name']);
});

test('issues carry the field and a sentence in both languages', () => {
  expect(findPasswordIssues('short 1 x', {}, 'newPassword')).toEqual([
    {
      path: 'newPassword',
      code: 'too-short',
      message: { zh: '密码至少 10 个字符。', en: 'At least 10 characters.' },
    },
  ]);
});

test('whatever passes can be told apart by bcrypt and does not contain the mobile number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), fc.boolean(), (noise, insert) => {
      const password = insert ? `${noise}${owner.mobile}` : noise;
      if (findPasswordProblems(password, owner).length > 0) return;
      expect(Buffer.byteLength(password)).toBeLessThanOrEqual(72);
      expect([...password].length).toBeGreaterThanOrEqual(10);
      expect(password).not.toContain(owner.mobile);
    }),
  );
});
