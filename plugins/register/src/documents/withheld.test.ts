import { Refusal } from '@zaoce/domain';
import type { RegistrationState } from '../registrations/row';
import { refuseUnlessLive } from './withheld';

const refusalOf = (state: RegistrationState, validTo: string): Refusal | undefined => {
  try {
    refuseUnlessLive({ state, valid_to: validTo }, '2026-11-22');
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};

test.each<[RegistrationState, string, string]>([
  ['live', '2026-11-21', 'lapsed'],
  ['suspended', '2030-01-01', 'suspended'],
  ['lapsed', '2026-01-01', 'lapsed'],
  ['cancelled', '2030-01-01', 'cancelled'],
  ['revoked', '2030-01-01', 'revoked'],
  ['void', '2030-01-01', 'void'],
])('%s until %s gets no certificate: it is %s', (state, validTo, code) => {
  const refusal = refusalOf(state, validTo);
  expect(refusal).toMatchObject({ code: 'wrong-state', status: 409, issues: [{ path: 'state', code }] });
  expect(refusal?.issues[0]?.message.zh).toContain('不出具注册证书');
});

test('a live one does, to its last day', () => {
  expect(refusalOf('live', '2026-11-22')).toBeUndefined();
});
