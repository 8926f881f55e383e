import type { ReturnItem } from '@zaoce/domain';
import { NOTHING_UNSENT } from '../draft/unsent';
import { remarksAt, remarksOf } from './remarks';

const item = (
  id: number,
  path: string,
  state: ReturnItem['state'],
  answer: string | null = null,
): ReturnItem => ({
  id,
  path,
  state,
  answer,
  round: 1,
  defectCode: 'D99',
  text: '请修改',
  answeredAt: null,
});

describe('the remarks of a returned filing', () => {
  const items = [
    item(1, 'basic.mobile', 'open'),
    item(2, 'scans.photo', 'answered', '已换'),
    item(3, 'basic.email', 'accepted'),
  ];

  it('leave out what the reviewer has settled', () => {
    expect(remarksOf({ returnItems: items }, NOTHING_UNSENT).map(({ id }) => id)).toEqual([1, 2]);
  });

  it('count an answer as soon as it is typed, and no longer when it is emptied', () => {
    const typed = remarksOf({ returnItems: items }, { sections: {}, answers: { 1: '已改', 2: '  ' } });
    expect(typed.map(({ isAnswered }) => isAnswered)).toEqual([true, false]);
  });

  it('stand at exactly their place', () => {
    const remarks = remarksOf({ returnItems: items }, NOTHING_UNSENT);
    expect(remarksAt(remarks, 'basic.mobile')).toHaveLength(1);
    expect(remarksAt(remarks, 'basic')).toHaveLength(0);
  });
});
