import { chooseNext } from './nextStep';

const due = (registrationId: number, validTo: string) => ({
  registrationId,
  certificateNumber: '',
  opensOn: '2026-09-01',
  dueOn: '2026-11-01',
  validTo,
});
const live = { id: 4, state: 'live' as const, validTo: '2029-01-01' };

test.each([
  ['a draft', 'draft', 'continue-draft'],
  ['a returned filing', 'returned', 'fix-return'],
  ['a submitted filing', 'submitted', 'wait'],
  ['an approved filing', 'approved', 'wait'],
] as const)('%s comes before everything else', (_what, state, kind) => {
  const next = chooseNext({ id: 9, state, dueOn: '2026-12-01' }, [live], [due(4, '2026-12-24')], true);
  expect(next).toEqual({ kind, filingId: 9, registrationId: null, dueOn: '2026-12-01', validTo: null });
});

test('of two registrations the one that ends first is to be renewed', () => {
  const next = chooseNext(null, [live], [due(4, '2026-12-24'), due(5, '2026-12-20')], true);
  expect(next).toMatchObject({ kind: 'renew', registrationId: 5, validTo: '2026-12-20' });
});

test('with a live registration all is well, without one there is one to get', () => {
  expect(chooseNext(null, [live], [], true)).toMatchObject({ kind: 'all-well', registrationId: 4 });
  expect(chooseNext(null, [{ ...live, state: 'lapsed' }], [], true)).toMatchObject({ kind: 'file-initial' });
});

test('who may not register is led to the reasons', () => {
  expect(chooseNext(null, [{ ...live, state: 'revoked' }], [], false)).toMatchObject({ kind: 'see-reasons' });
});
