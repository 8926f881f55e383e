import { parseCreditCode } from '../../identifiers/creditCode';
import { shortContentHash } from '../formCode';
import { sameEmployerName } from './employerName';
import { finding } from './messages';
import type { CheckInput, CheckResult } from './types';

/** Scans that two people can never share; of the others (a licence) colleagues do. */
const PERSONAL_SCANS = [
  'photo',
  'id-card',
  'qualification-certificate',
  'labour-contract',
  'application-form',
];

export function checkCreditCode({ sections }: CheckInput): CheckResult {
  const code = sections.newEmployer?.creditCode ?? sections.basic?.employer?.creditCode ?? '';
  return parseCreditCode(code).ok
    ? finding('credit-code', 'green', 'ok')
    : finding('credit-code', 'red', 'wrong', {}, [`${employerPath(sections)}.creditCode`]);
}

export function checkEmployerName({ sections, employerNames }: CheckInput): CheckResult {
  const name = sections.newEmployer?.name ?? sections.basic?.employer?.name;
  const paths = [`${employerPath(sections)}.name`];
  if (!name) return finding('employer-name', 'amber', 'none', {}, paths);
  if (employerNames.length === 0) return finding('employer-name', 'amber', 'new', {}, paths);
  return employerNames.some((known) => sameEmployerName(known, name))
    ? finding('employer-name', 'green', 'ok')
    : finding('employer-name', 'red', 'differs', { names: employerNames.join('”、“') }, paths);
}

export function checkDuplicateScan({ scans }: CheckInput): CheckResult {
  const twice = scans.filter(({ sha256 }, index) =>
    scans.some((other, at) => at !== index && other.sha256 === sha256),
  );
  const paths = [...new Set(twice.map(({ kind }) => `scans.${kind}`))];
  return paths.length > 0
    ? finding('duplicate-scan', 'amber', 'twice', {}, paths)
    : finding('duplicate-scan', 'green', 'ok');
}

export function checkForeignScan({ scans, sharedScans }: CheckInput): CheckResult {
  const shared = scans.filter(({ sha256 }) => sharedScans.includes(sha256));
  const paths = [...new Set(shared.map(({ kind }) => `scans.${kind}`))];
  if (paths.length === 0) return finding('foreign-scan', 'green', 'ok');
  const personal = shared.some(({ kind }) => PERSONAL_SCANS.includes(kind));
  return personal
    ? finding('foreign-scan', 'red', 'personal', {}, paths)
    : finding('foreign-scan', 'amber', 'shared', {}, paths);
}

export function checkForm({ form: { contentHash, stampedHash } }: CheckInput): CheckResult {
  const paths = ['scans.application-form'];
  if (stampedHash === null) return finding('form', 'amber', 'unread', {}, paths);
  return shortContentHash(stampedHash) === shortContentHash(contentHash)
    ? finding('form', 'green', 'ok')
    : finding('form', 'red', 'stale', {}, paths);
}

/** Where the employer of the filing stands in it. */
function employerPath({ newEmployer }: CheckInput['sections']): string {
  return newEmployer ? 'newEmployer' : 'basic.employer';
}

/** What an earlier return named and the applicant did not touch (一次性告知): answered in words alone. */
export function checkEarlierRemarks({ earlierRemarks }: CheckInput): CheckResult {
  const unchanged = earlierRemarks.filter(({ changed }) => !changed).map(({ path }) => path);
  if (earlierRemarks.length === 0) return finding('earlier-remarks', 'green', 'none');
  return unchanged.length > 0
    ? finding('earlier-remarks', 'amber', 'unchanged', { count: unchanged.length }, unchanged)
    : finding('earlier-remarks', 'green', 'ok', { count: earlierRemarks.length });
}
