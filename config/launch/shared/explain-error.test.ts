import { Refusal } from '../../../database/runner/refusal.mjs';
import { explainError } from './explain-error.mjs';

test.each([
  ['ENOSPC', Object.assign(new Error('write failed'), { code: 'ENOSPC' }), /磁盘空间不足/, /disk is full/],
  [
    'what initdb wrote',
    Object.assign(new Error('x'), { stderr: 'No space left on device' }),
    /磁盘/,
    /disk is full/,
  ],
  [
    'EACCES',
    Object.assign(new Error('x'), { code: 'EACCES', path: '/srv/a' }),
    /没有权限访问 \/srv\/a/,
    /permission for \/srv\/a/,
  ],
  ['EROFS', Object.assign(new Error('x'), { code: 'EROFS', path: '/srv/a' }), /只读/, /read-only/],
  ['a refusal', new Refusal('不行。', 'No.'), /^不行。$/, /^No\.$/],
  [
    'a list of problems',
    new Error('wrong:\n  A: missing\n  B: missing'),
    /wrong: A: missing B: missing$/,
    /B: missing$/,
  ],
  [
    'a message with a stack',
    new Error('first\n    at f (a.js:1:2)\n    at b.js:3:4'),
    /：first$/,
    /: first$/,
  ],
  ['what is no error', 'plain', /plain$/, /plain$/],
])('%s becomes one sentence in each language', (_name, error, zh, en) => {
  const sentence = explainError(error);
  expect(sentence.zh).toMatch(zh);
  expect(sentence.en).toMatch(en);
  expect(sentence.zh + sentence.en).not.toContain('\n');
});
