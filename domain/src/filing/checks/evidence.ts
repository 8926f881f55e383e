import { parseCreditCode } from '../../identifiers/creditCode';
import { shortContentHash } from '../formCode';
import { sameEmployerName } from './employerName';
import { finding } from './messages';
import type { CheckInput, CheckResult } from './types';

/** One inch at 300 dpi is 295 × 413 pixels; half of it is still recognisable. */
const PHOTO_MINIMUM = { width: 150, height: 200 };
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
    : finding('credit-code', 'red', 'wrong', {}, ['basic.employer.creditCode']);
}

export function checkEmployerName({ sections, employerNames }: CheckInput): CheckResult {
  const name = sections.newEmployer?.name ?? sections.basic?.employer?.name;
  const paths = ['basic.employer.name'];
  if (!name) return finding('employer-name', 'amber', 'none', {}, paths);
  if (employerNames.length === 0) return finding('employer-name', 'amber', 'new', {}, paths);
  return employerNames.some((known) => sameEmployerName(known, name))
    ? finding('employer-name', 'green', 'ok')
    : finding('employer-name', 'red', 'differs', { names: employerNames.join('”、“') }, paths);
}

export function checkPhoto({ scans, rule }: CheckInput): CheckResult {
  const photo = scans.find(({ kind }) => kind === 'photo');
  const asked = rule.scans.some(({ kind, minimum }) => kind === 'photo' && minimum > 0);
  const paths = ['scans.photo'];
  if (!photo) return finding('photo', asked ? 'red' : 'green', 'none', {}, paths);
  const { width, height } = photo;
  if (width >= height) return finding('photo', 'amber', 'wide', {}, paths);
  const small = width < PHOTO_MINIMUM.width || height < PHOTO_MINIMUM.height;
  return small
    ? finding('photo', 'amber', 'small', { width, height }, paths)
    : finding('photo', 'green', 'ok');
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
