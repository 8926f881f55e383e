import { defaultFilingRules } from '@zaoce/domain';
import { shippedRule } from '../../../testing/shippedRule';
import { stepOfPath, stepsOf } from './steps';
import { stepStates } from './stepStates';

const steps = stepsOf(shippedRule('initial'));

describe('the steps of a filing', () => {
  it('come from the rule, then scans, print, submit', () => {
    expect(steps.map(({ key }) => key)).toEqual([
      'basic',
      'experience',
      'projects',
      'education',
      'scans',
      'print',
      'submit',
    ]);
  });

  it('exist for every shipped rule, in the order of its sections', () => {
    for (const rule of defaultFilingRules) {
      const keys = stepsOf(rule).map(({ key }) => key);
      expect(keys.slice(0, rule.sections.length)).toEqual(rule.sections.map(({ key }) => key));
      expect(keys.slice(-2)).toEqual(['print', 'submit']);
    }
  });

  it('end with saving where nothing but scans changes', () => {
    const keysFor = (filing: object) =>
      stepsOf(shippedRule('information-change'), filing).map(({ key }) => key);
    expect(keysFor({ allowedActions: ['edit', 'submit', 'save-scans'] })).toEqual([
      'information',
      'scans',
      'save',
    ]);
    expect(keysFor({ allowedActions: ['edit', 'submit'] })).toEqual([
      'information',
      'scans',
      'print',
      'submit',
    ]);
    expect(keysFor({ allowedActions: ['edit', 'save-scans'] })).toEqual(['scans', 'save']);
  });

  it('show no forms for one that was saved and never submitted', () => {
    const keysFor = (filing: object) =>
      stepsOf(shippedRule('information-change'), filing).map(({ kind }) => kind);
    expect(keysFor({ state: 'effective', submittedAt: null })).not.toContain('form');
    expect(keysFor({ state: 'effective', submittedAt: '2026-11-22T04:00:00.000Z' })).toContain('form');
  });

  it.each([
    ['basic.employer.creditCode', 'basic'],
    ['projects.2.endsOn', 'projects'],
    ['education', 'education'],
    ['scans.photo', 'scans'],
    ['scans.application-form', 'print'],
    ['form', 'print'],
    ['', 'submit'],
    ['somewhere.else', 'submit'],
  ])('a problem at "%s" is corrected in %s', (path, step) => expect(stepOfPath(path, steps)).toBe(step));
});

describe('the state of a step', () => {
  const missing = [{ path: 'basic.mobile' }, { path: 'basic.email' }, { path: 'form' }];

  it('counts what is missing, and everything at the last step', () => {
    const states = stepStates(steps, missing, []);
    expect(states.basic).toEqual({ state: 'missing', missing: 2, returned: 0 });
    expect(states.projects?.state).toBe('complete');
    expect(states.print?.missing).toBe(1);
    expect(states.submit).toEqual({ state: 'missing', missing: 3, returned: 0 });
  });

  it('puts open remarks before what is missing', () => {
    const states = stepStates(steps, missing, [{ path: 'basic.mobile' }]);
    expect(states.basic).toEqual({ state: 'returned', missing: 2, returned: 1 });
    expect(states.scans?.state).toBe('complete');
  });

  it('is unknown until the check has answered', () => {
    expect(stepStates(steps, undefined, []).basic?.state).toBe('unknown');
  });
});
