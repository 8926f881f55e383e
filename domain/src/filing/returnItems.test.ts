import { attachAnswers, findBelatedItems, isSamePlace } from './returnItems';

it.each([
  ['projects.2', 'projects.2', true],
  ['projects.2', 'projects.2.endsOn', true],
  ['basic.employer.name', 'basic', true],
  ['projects.2', 'projects.20', false],
  ['projects.2.name', 'projects.2.endsOn', false],
  ['scans.photo', 'scans.id-card', false],
])('%s and %s are the same place: %s', (a, b, same) => {
  expect(isSamePlace(a, b)).toBe(same);
  expect(isSamePlace(b, a)).toBe(same);
});

it('a change answers the items of its place', () => {
  const items = [
    { id: 1, path: 'projects.2' },
    { id: 2, path: 'basic.mobile' },
    { id: 3, path: 'projects.2.name' },
  ];
  expect(attachAnswers([{ path: 'projects.2.name' }, { path: 'basic.email' }], items)).toEqual([
    { path: 'projects.2.name', answers: [1, 3] },
    { path: 'basic.email', answers: [] },
  ]);
});

it.each([
  ['a first return', true, [{ path: 'basic.mobile' }], [], [], []],
  ['named before', false, [{ path: 'basic.mobile' }], [{ path: 'basic.mobile' }], [], []],
  [
    'changed since',
    false,
    [{ path: 'basic.mobile' }],
    [{ path: 'scans.photo' }],
    [{ path: 'basic.mobile' }],
    [],
  ],
  [
    'visible before, when the return had no items',
    false,
    [{ path: 'basic.mobile' }],
    [],
    [],
    [{ path: 'basic.mobile' }],
  ],
  [
    'visible before and not named',
    false,
    [{ path: 'basic.mobile' }],
    [{ path: 'scans.photo' }],
    [{ path: 'scans.photo' }],
    [{ path: 'basic.mobile' }],
  ],
])('belated items: %s', (_what, first, items, earlier, changed, belated) => {
  expect(findBelatedItems({ items, first, earlier, changed })).toEqual(belated);
});
