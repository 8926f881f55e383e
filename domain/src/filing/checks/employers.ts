import { sameEmployerName } from './employerName';
import { finding } from './messages';
import type { CheckInput, CheckResult } from './types';

/** A filing that changes no employer names the one in the register. */
export function checkRegisteredEmployer({ sections, registration }: CheckInput): CheckResult {
  const stated = sections.basic?.employer;
  if (!registration || !stated?.creditCode) return finding('registered-employer', 'green', 'ok');
  const same =
    stated.creditCode === registration.employerCreditCode &&
    sameEmployerName(stated.name ?? '', registration.employer);
  return same
    ? finding('registered-employer', 'green', 'ok')
    : finding('registered-employer', 'red', 'differs', { name: registration.employer }, [
        'basic.employer.name',
      ]);
}

export function checkNewEmployer({ sections, registration }: CheckInput): CheckResult {
  const { creditCode, name = '' } = sections.newEmployer ?? {};
  if (!registration) return finding('new-employer', 'green', 'ok');
  if (creditCode === registration.employerCreditCode)
    return finding('new-employer', 'red', 'same', {}, ['newEmployer.creditCode']);
  return sameEmployerName(name, registration.employer)
    ? finding('new-employer', 'amber', 'name', {}, ['newEmployer.name'])
    : finding('new-employer', 'green', 'ok');
}

/** The bond with the old employer ends before the new one begins (Order 150, article 12). */
export function checkRelease({ sections, onDay }: CheckInput): CheckResult {
  const endedOn = sections.release?.contractEndedOn;
  const paths = ['release.contractEndedOn'];
  if (typeof endedOn !== 'string' || endedOn === '') return finding('release', 'amber', 'none', {}, paths);
  if (endedOn > onDay) return finding('release', 'red', 'ahead', { endedOn }, paths);
  const startsOn = sections.newEmployer?.contract?.startsOn;
  return startsOn && startsOn < endedOn
    ? finding('release', 'red', 'overlap', { startsOn, endedOn }, [...paths, 'newEmployer.contract.startsOn'])
    : finding('release', 'green', 'ok');
}
