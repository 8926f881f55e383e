import type { StageView } from '@zaoce/domain';
import { standingOf } from './standing';

function stage(authorityCode: string, state: StageView['state']): StageView {
  return {
    key: authorityCode,
    label: { zh: authorityCode, en: authorityCode },
    authorityCode,
    authorityName: authorityCode,
    state,
    enteredAt: null,
    decidedAt: null,
    dueOn: null,
    dueProvisional: false,
    remainingWorkingDays: null,
    overdue: false,
    opinion: null,
    usedWorkingDays: null,
    extension: null,
  };
}

const of = (authorityCode: string) => ({ role: 'provincial-reviewer' as const, authorityCode });
const ministry = { role: 'ministry-lead' as const, authorityCode: null };

describe('standingOf', () => {
  const first = [stage('11', 'current'), stage('31', 'waiting')];
  const second = [stage('11', 'passed'), stage('31', 'current')];

  it('is nothing to say to whose turn it is', () => {
    expect(standingOf(first, of('11'))).toBeNull();
    expect(standingOf(second, of('31'))).toBeNull();
  });

  it('announces to the target before its turn, and says to the origin that it has passed on', () => {
    expect(standingOf(first, of('31'))).toMatchObject({ kind: 'announced', stage: { authorityCode: '11' } });
    expect(standingOf(second, of('11'))).toMatchObject({ kind: 'passed-on', stage: { authorityCode: '31' } });
  });

  it('counts the ministry as one authority', () => {
    const renewal = [stage('11', 'current'), stage('00', 'waiting')];
    expect(standingOf(renewal, ministry)).toMatchObject({ kind: 'announced' });
    expect(standingOf([stage('11', 'passed'), stage('00', 'current')], ministry)).toBeNull();
    expect(standingOf([stage('11', 'current')], ministry)).toMatchObject({ kind: 'elsewhere' });
  });

  it('has nothing to say when no stage is current', () => {
    expect(standingOf([stage('11', 'returned'), stage('31', 'waiting')], of('31'))).toBeNull();
  });
});
