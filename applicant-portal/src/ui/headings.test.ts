import { findHeadings, headingId } from './headings';

it('names headings by their words, whatever the script', () => {
  expect(headingId('一、登录')).toBe('一-登录');
  expect(headingId('**Step 1:** sign in!')).toBe('step-1-sign-in');
});

it('finds the headings of the second level', () => {
  const text = '# 题\n\n## 申请**条件**\n文\n### 小节\n```\n## 不是\n```\n## 见[指南](/guides) ##\n';
  expect(findHeadings(text)).toEqual([
    { id: '申请条件', text: '申请条件' },
    { id: '见指南', text: '见指南' },
  ]);
});
