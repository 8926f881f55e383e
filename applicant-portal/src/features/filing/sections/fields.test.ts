import { FIELD_LABELS } from '@zaoce/domain';
import { traitsOf } from './fieldTraits';
import { problemsOf, requiredPaths } from './requiredPaths';

describe('how a field is asked for', () => {
  it.each([
    ['basic.graduatedOn', 'date'],
    ['basic.educationLevel', 'select'],
    ['basic.employer.kind', 'select'],
    ['newEmployer.kind', 'select'],
    ['basic.employer.name', 'text'],
    ['projects.duties', 'multiline'],
    ['education.mode', 'select'],
    ['loss.lostOn', 'date'],
    ['release.reason', 'select'],
    ['transfer.authorityCode', 'search'],
    ['cancellation.explanation', 'multiline'],
  ])('%s is a %s', (path, kind) => expect(traitsOf(path).kind).toBe(kind));

  it('knows the credit code of every employer', () => {
    expect(traitsOf('basic.employer.creditCode')).toMatchObject({ maxLength: 18, hint: 'creditCode' });
    expect(traitsOf('newEmployer.creditCode')).toMatchObject({ maxLength: 18, hint: 'creditCode' });
  });
});

describe('what must be filled in', () => {
  it('is found inside the parts of the basic information too', () => {
    const paths = requiredPaths('basic');
    expect(paths.has('mobile')).toBe(true);
    expect(paths.has('employer.creditCode')).toBe(true);
    expect(paths.has('contract.startsOn')).toBe(true);
    expect(paths.has('telephone')).toBe(false);
    expect(paths.has('contract.endsOn')).toBe(false);
  });

  it('follows the choices made from lists, not what is typed', () => {
    const asked = (content: object) => requiredPaths('release', content).has('explanation');
    expect(asked({})).toBe(false);
    expect(asked({ reason: 'resigned' })).toBe(false);
    expect(asked({ reason: 'other' })).toBe(true);
    expect(asked({ reason: 'other', explanation: '演示' })).toBe(true);
    expect(requiredPaths('newEmployer', { contract: { kind: 'fixed-term' } }).has('contract.endsOn')).toBe(
      true,
    );
    expect(requiredPaths('newEmployer', { contract: { kind: 'open-ended' } }).has('contract.endsOn')).toBe(
      false,
    );
  });

  it('is nothing in particular where one change of several is enough', () => {
    expect([...requiredPaths('information')]).toEqual([]);
    expect(problemsOf('information', {})).toMatchObject([{ path: '', code: 'nothing-changed' }]);
    expect(problemsOf('information', { employerName: '演示新名称' })).toEqual([]);
  });

  it('names only fields people have a label for', () => {
    for (const section of ['experience', 'projects', 'education'] as const) {
      for (const path of requiredPaths(section)) expect(Object.keys(FIELD_LABELS[section])).toContain(path);
    }
  });

  it('is told with the sentence of the domain', () => {
    const [problem] = problemsOf('basic', { mobile: '123' }).filter(({ path }) => path === 'mobile');
    expect(problem).toMatchObject({ code: 'mobile', message: { zh: expect.stringContaining('手机') } });
  });
});
