import { REGISTRATION_STATES } from '../registrations/row';
import { outcomeOf } from './outcome';

const validTo = '2030-11-21';
const row = { state: 'live', valid_to: validTo, replaced_by: null } as const;

describe('outcomeOf', () => {
  it('is genuine until the last day of validity and lapsed the day after', () => {
    expect(outcomeOf(row, validTo)).toBe('genuine');
    expect(outcomeOf(row, '2030-11-22')).toBe('lapsed');
  });

  it.each(REGISTRATION_STATES.filter((state) => state !== 'live'))(
    'never calls a %s registration genuine',
    (state) => {
      expect(outcomeOf({ ...row, state }, '2026-11-22')).not.toBe('genuine');
    },
  );

  it.each(['cancelled', 'revoked', 'void'] as const)(
    'calls a %s registration that even after its validity',
    (state) => {
      expect(outcomeOf({ ...row, state }, '2040-01-01')).toBe(state);
    },
  );

  it('tells a suspension, as long as there is something to suspend', () => {
    expect(outcomeOf({ ...row, state: 'suspended' }, validTo)).toBe('suspended');
    expect(outcomeOf({ ...row, state: 'suspended' }, '2030-11-22')).toBe('lapsed');
  });

  it('names the successor of a replaced certificate before anything else', () => {
    expect(outcomeOf({ ...row, state: 'void', replaced_by: '建[造]21261100000002' }, '2026-11-22')).toBe(
      'replaced',
    );
  });
});
