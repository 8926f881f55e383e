import { shippedRule } from '../../../testing/shippedRule';
import { stepsOf } from '../steps/steps';
import { groupMissing } from './groupMissing';

it('groups what is missing by step, in the order of the steps, and loses nothing', () => {
  const steps = stepsOf(shippedRule('initial'));
  const missing = ['form', 'projects.0.name', 'basic.mobile', 'projects', 'elsewhere'].map((path) => ({
    path,
  }));
  expect(groupMissing(missing, steps)).toEqual([
    { step: 'basic', items: [{ path: 'basic.mobile' }] },
    { step: 'projects', items: [{ path: 'projects.0.name' }, { path: 'projects' }] },
    { step: 'print', items: [{ path: 'form' }] },
    { step: 'submit', items: [{ path: 'elsewhere' }] },
  ]);
});
