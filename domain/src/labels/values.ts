import type { Bilingual } from '../refusal';
import {
  CONTRACT_KINDS,
  DEGREES,
  EDUCATION_CATEGORIES,
  EDUCATION_LEVELS,
  EDUCATION_MODES,
  EMPLOYER_KINDS,
  type Option,
} from '../sections/options';
import { AUTHORITIES } from '../authorities';
import { REGISTRATION_STATE_LABELS } from './words';
import { CANCELLATION_REASONS, CHANGE_REASONS } from '../filing/sectionSchemas';

const AUTHORITY_OPTIONS: readonly Option[] = AUTHORITIES.map(({ code, zh, en }) => ({ value: code, zh, en }));

const STATE_OPTIONS: readonly Option[] = Object.entries(REGISTRATION_STATE_LABELS).map(([value, label]) => ({
  value,
  ...label,
}));

/** The fields whose stored word is one of a list, by path without entry numbers. */
const OPTIONS_BY_PATH: Record<string, readonly Option[]> = {
  'basic.educationLevel': EDUCATION_LEVELS,
  'basic.degree': DEGREES,
  'basic.employer.kind': EMPLOYER_KINDS,
  'basic.contract.kind': CONTRACT_KINDS,
  'newEmployer.kind': EMPLOYER_KINDS,
  'newEmployer.contract.kind': CONTRACT_KINDS,
  'release.reason': CHANGE_REASONS,
  'transfer.authorityCode': AUTHORITY_OPTIONS,
  'education.category': EDUCATION_CATEGORIES,
  'education.mode': EDUCATION_MODES,
  'cancellation.reason': CANCELLATION_REASONS,
  'known.registration.state': STATE_OPTIONS,
  'known.registration.authorityCode': AUTHORITY_OPTIONS,
};

/** The choices of a field, or undefined when it is free text. */
export function optionsOf(path: string): readonly Option[] | undefined {
  return OPTIONS_BY_PATH[path.replace(/\.\d+/g, '')];
}

/** A stored value as people read it: the words of its list, anything else as it is. */
export function displayValue(path: string, value: string): Bilingual {
  return optionsOf(path)?.find((option) => option.value === value) ?? { zh: value, en: value };
}
