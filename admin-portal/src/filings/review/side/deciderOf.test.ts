import type { HistoryEntry } from '@zaoce/domain';
import { deciderOf } from './deciderOf';

const origin = { label: { zh: '原机构审核', en: 'Old authority' } };
const target = { label: { zh: '新机构审核', en: 'New authority' } };

let id = 0;
function entry(action: string, change: Partial<HistoryEntry> = {}): HistoryEntry {
  id += 1;
  const at = new Date(Date.UTC(2026, 10, 1, 0, id)).toISOString();
  return { id, at, action, actor: '演示甲', stage: '原机构审核', round: 1, text: null, items: [], ...change };
}

describe('deciderOf', () => {
  it('names who decided each stage, in whichever language the stage is told', () => {
    const history = [
      entry('stage-approved', { actor: '演示甲' }),
      entry('approved', { actor: '演示乙', stage: 'New authority' }),
    ];
    expect(deciderOf(origin, history, 1)).toBe('演示甲');
    expect(deciderOf(target, history, 1)).toBe('演示乙');
  });

  it('takes a revoked decision as not made, and one made after that as made', () => {
    const revoked = [entry('approved'), entry('decision-revoked', { actor: '演示乙' })];
    expect(deciderOf(origin, revoked, 1)).toBeNull();
    expect(deciderOf(origin, [...revoked, entry('approved', { actor: '演示丙' })], 1)).toBe('演示丙');
  });

  it('forgets decisions of earlier rounds', () => {
    expect(deciderOf(origin, [entry('returned')], 2)).toBeNull();
  });

  it('is no decision when somebody claims or releases', () => {
    expect(deciderOf(origin, [entry('claimed'), entry('released')], 1)).toBeNull();
  });
});
