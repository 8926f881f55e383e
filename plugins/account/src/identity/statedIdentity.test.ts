import { Refusal } from '@zaoce/domain';
import { findContactIssues, normaliseContact, readIdentity } from './statedIdentity';

const now = new Date('2026-11-22T04:00:00Z');
const stated = { name: '测试·阿凡提', idNumber: '11010519491231002X', qualificationNumber: 'ZJ 2024-0001' };

test('normalises what input methods make of an identity', () => {
  expect(
    readIdentity(
      {
        name: ' 测试．阿凡提 ',
        idNumber: '１１０１０５４９１２３１００２',
        qualificationNumber: 'ｚｊ２０２４－０００１',
      },
      now,
    ),
  ).toEqual({ name: '测试·阿凡提', idNumber: '11010519491231002X', qualificationNumber: 'ZJ2024-0001' });
});

test('names every problem at once, with those of the contact', () => {
  const contact = findContactIssues({ mobile: '12345', email: 'nobody' });
  try {
    readIdentity({ name: '甲', idNumber: '110105194912310021', qualificationNumber: ' ' }, now, contact);
    throw new Error('it was accepted');
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    const { code, issues } = error as Refusal;
    expect(code).toBe('rule-refused');
    expect(issues.map(({ path }) => path)).toEqual([
      'name',
      'idNumber',
      'qualificationNumber',
      'mobile',
      'email',
    ]);
  }
});

test('a right identity with a wrong contact is refused too', () => {
  expect(() =>
    readIdentity(stated, now, findContactIssues({ mobile: '12345', email: 'a@example.test' })),
  ).toThrow('rule-refused');
});

test('contact data are stored in one form', () => {
  expect(findContactIssues({ mobile: '+86 138 0000 0000', email: 'A@Example.Test' })).toEqual([]);
  expect(normaliseContact({ mobile: '+86 138 0000 0000', email: 'A@Example.Test' })).toEqual({
    mobile: '13800000000',
    email: 'A@example.test',
  });
});
