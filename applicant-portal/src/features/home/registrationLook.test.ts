import { inOrderOfUse } from './registrationLook';

it('registrations in force stand first, then suspended ones, the newest first among equals', () => {
  const registrations = [
    { id: 1, state: 'void', issuedOn: '2026-08-01' },
    { id: 2, state: 'live', issuedOn: '2025-01-01' },
    { id: 3, state: 'suspended', issuedOn: '2026-09-01' },
    { id: 4, state: 'live', issuedOn: '2026-01-01' },
    { id: 5, state: 'cancelled', issuedOn: '2026-08-01' },
  ] as const;
  expect(inOrderOfUse(registrations).map(({ id }) => id)).toEqual([4, 2, 3, 5, 1]);
});
