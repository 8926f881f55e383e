import { optionsOf, type Option } from '@zaoce/domain';

/** How a field is asked for. What is not said here follows from the name: dates end in `On`, lists come from the domain. */
export interface FieldTraits {
  kind: 'text' | 'multiline' | 'date' | 'select' | 'search' | 'ethnicity';
  options?: readonly Option[];
  autoComplete?: string;
  inputMode?: 'numeric' | 'decimal' | 'tel' | 'email';
  maxLength: number;
  /** Key of a hint in the dictionary `filing.hints`. */
  hint?:
    | 'creditCode'
    | 'telephone'
    | 'costWan'
    | 'experienceEnd'
    | 'hours'
    | 'year'
    | 'district'
    | 'qualificationNumber'
    | 'referee'
    | 'contractEnd'
    | 'onlyIfChanged'
    | 'idNumber'
    | 'contractEnded'
    | 'authority'
    | 'statement';
}

type Special = Partial<FieldTraits>;

/** A closed list longer than this is searched instead of looked through. */
const LONG_LIST = 15;
const LONG_TEXTS = ['duties', 'explanation', 'circumstances'];

const SPECIAL: Record<string, Special> = {
  'basic.ethnicity': { kind: 'ethnicity', maxLength: 20 },
  'basic.mobile': { autoComplete: 'tel', inputMode: 'tel', maxLength: 20 },
  'basic.email': { autoComplete: 'email', inputMode: 'email', maxLength: 254 },
  'basic.telephone': { inputMode: 'tel', maxLength: 30, hint: 'telephone' },
  'basic.address': { autoComplete: 'street-address', maxLength: 120 },
  'basic.postalCode': { autoComplete: 'postal-code', inputMode: 'numeric', maxLength: 6 },
  'basic.contract.endsOn': { hint: 'contractEnd' },
  'newEmployer.contract.endsOn': { hint: 'contractEnd' },
  'experience.endsOn': { hint: 'experienceEnd' },
  'experience.referee': { hint: 'referee' },
  'projects.costWan': { inputMode: 'decimal', maxLength: 16, hint: 'costWan' },
  'education.hours': { inputMode: 'decimal', maxLength: 6, hint: 'hours' },
  'education.year': { inputMode: 'numeric', maxLength: 4, hint: 'year' },
  'information.employerName': { maxLength: 50, hint: 'onlyIfChanged' },
  'information.employerCreditCode': { maxLength: 18, hint: 'onlyIfChanged' },
  'information.employerQualificationNumber': { maxLength: 60, hint: 'onlyIfChanged' },
  'information.idNumber': { maxLength: 18, hint: 'idNumber' },
  'release.contractEndedOn': { hint: 'contractEnded' },
  'transfer.authorityCode': { hint: 'authority' },
  'loss.statementPublishedIn': { hint: 'statement' },
};

/** Fields of every employer, wherever it stands. */
const EMPLOYER: Record<string, Special> = {
  creditCode: { maxLength: 18, hint: 'creditCode' },
  postalCode: { inputMode: 'numeric', maxLength: 6 },
  contactPhone: { inputMode: 'tel', maxLength: 30, hint: 'telephone' },
  qualificationNumber: { maxLength: 60, hint: 'qualificationNumber' },
  district: { maxLength: 40, hint: 'district' },
};

/** The traits of a field by its path without entry numbers, e.g. `basic.employer.creditCode`. */
export function traitsOf(path: string): FieldTraits {
  const name = path.split('.').at(-1) ?? '';
  const isEmployerField = path.startsWith('basic.employer.') || path.startsWith('newEmployer.');
  const options = optionsOf(path);
  const kind = options
    ? options.length > LONG_LIST
      ? 'search'
      : 'select'
    : name.endsWith('On')
      ? 'date'
      : LONG_TEXTS.includes(name)
        ? 'multiline'
        : 'text';
  const maxLength = kind === 'multiline' ? 300 : 100;
  return { kind, options, maxLength, ...(isEmployerField ? EMPLOYER[name] : undefined), ...SPECIAL[path] };
}
