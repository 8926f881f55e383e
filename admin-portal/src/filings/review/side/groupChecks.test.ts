import type { CheckView } from '@zaoce/domain';
import { groupChecks } from './groupChecks';

function check(key: string, level: CheckView['level'], ...paths: string[]): CheckView {
  return { key, level, message: { zh: key, en: key }, paths };
}

describe('groupChecks', () => {
  it('puts together what is about one part, the worst part and the worst finding first', () => {
    const { groups } = groupChecks([
      check('insurance', 'amber', 'scans.insurance-record'),
      check('hours', 'amber', 'education'),
      check('projects', 'red', 'projects.2.endsOn'),
      check('shared', 'red', 'scans.id-card'),
    ]);
    expect(groups.map(({ place, checks }) => [place, checks.map(({ key }) => key)])).toEqual([
      ['projects', ['projects']],
      ['scans', ['shared', 'insurance']],
      ['education', ['hours']],
    ]);
  });

  it('takes a finding without a place as one about the person', () => {
    expect(groupChecks([check('ban', 'red')]).groups).toMatchObject([{ place: 'known' }]);
  });

  it('keeps what is in order apart', () => {
    const { groups, passed } = groupChecks([check('age', 'green'), check('form', 'green', 'form')]);
    expect(groups).toEqual([]);
    expect(passed.map(({ key }) => key)).toEqual(['age', 'form']);
  });
});
