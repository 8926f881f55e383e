import { shippedRule } from '../../../testing/shippedRule';
import { stepsOf } from '../steps/steps';
import { entryOf, placeOf } from './places';

const steps = stepsOf(shippedRule('initial'));

it.each([
  ['basic.employer.name', '/filings/7/basic#field-basic.employer.name'],
  ['projects', '/filings/7/projects#field-projects'],
  ['projects.2', '/filings/7/projects#field-projects.2'],
  ['projects.2.endsOn', '/filings/7/projects?edit=2#field-projects.2.endsOn'],
  ['scans.id-card', '/filings/7/scans#field-scans.id-card'],
  ['form', '/filings/7/print#field-form'],
])('%s is at %s', (path, address) => expect(placeOf(7, path, steps)).toBe(address));

it('knows which entry a path is about', () => {
  expect(entryOf('education.10.hours')).toEqual({ section: 'education', index: 10 });
  expect(entryOf('basic.employer.name')).toBeNull();
});
