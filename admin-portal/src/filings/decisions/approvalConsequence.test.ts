import { approvalConsequence } from './approvalConsequence';

const stage = (state: 'waiting' | 'current' | 'passed', name: string) => ({
  state,
  label: { zh: name, en: name },
  authorityName: name,
});

describe('approvalConsequence', () => {
  it('names the next stage', () => {
    const stages = [stage('current', '省厅'), stage('waiting', '部')];
    expect(approvalConsequence(stages, { effectTime: 'approval' })).toEqual({
      kind: 'next-stage',
      label: { zh: '部', en: '部' },
      authorityName: '部',
    });
  });

  it.each([
    ['result-notice', 'result-notice'],
    ['approval', 'effect'],
  ])('at the last stage, by a rule with effect at %s, leads to %s', (effectTime, kind) => {
    expect(approvalConsequence([stage('passed', '省厅'), stage('current', '部')], { effectTime })).toEqual({
      kind,
    });
  });
});
