import { extendValidity, type IsoDate } from '../calendar/isoDate';
import type { KnownRegistration } from '../contract/filingViews';
import { describePath } from '../labels/fieldLabel';
import { REGISTRATION_STATE_LABELS, type RegistrationState } from '../labels/words';
import type { Bilingual } from '../refusal';
import type { SectionsDraft } from '../sections/draft';
import { diffSections, type Change } from './changes';
import type { FilingRule } from './rule/schema';
import type { Effect } from './rule/words';

export interface RegisterComparison {
  rule: Pick<FilingRule, 'effect' | 'sections' | 'validityYears'>;
  sections: SectionsDraft;
  lost: string | null;
  registration: KnownRegistration;
  /** The masked number on record, shown beside an upgraded one. */
  idNumberMasked: string;
  onDay: IsoDate;
}

/**
 * Before → after of a filing about a registration against the register: what its fields would change, and what its
 * effect does by itself (validity, state, numbers). What the filing leaves as it is does not appear.
 */
export function diffWithRegister(input: RegisterComparison): Change[] {
  const { before, after } = comparable(input);
  return [...diffSections(before, after), ...(BY_EFFECT[input.rule.effect]?.(input) ?? [])];
}

/** The sections that say what the register shall hold, and the same places filled with what it holds. */
function comparable({ rule, sections, registration, idNumberMasked }: RegisterComparison) {
  const has = (key: string) => rule.sections.some((section) => section.key === key);
  const { basic, newEmployer, information, transfer } = sections;
  const employer = { name: registration.employer, creditCode: registration.employerCreditCode };
  const before: SectionsDraft = {};
  const after: SectionsDraft = {};
  if (has('newEmployer') && newEmployer) {
    const { contract: _contract, ...stated } = newEmployer;
    before.newEmployer = { ...basic?.employer, ...employer };
    after.newEmployer = stated;
  } else if (basic?.employer) {
    const { name, creditCode } = basic.employer;
    before.basic = { employer };
    after.basic = { employer: { name, creditCode } };
  }
  if (has('transfer') && transfer?.authorityCode) {
    before.transfer = { authorityCode: registration.authorityCode };
    after.transfer = transfer;
  }
  if (has('information') && information) {
    const registered: Record<string, string | null> = {
      employerName: registration.employer,
      employerCreditCode: registration.employerCreditCode,
      employerQualificationNumber: registration.employerQualificationNumber,
      idNumber: idNumberMasked,
    };
    const given = Object.entries(information).filter(([field, value]) => value && field in registered);
    after.information = Object.fromEntries(given);
    before.information = Object.fromEntries(given.map(([field]) => [field, registered[field] ?? null]));
  }
  return { before, after };
}

const BY_EFFECT: Partial<Record<Effect, (input: RegisterComparison) => Change[]>> = {
  'renew-registration': ({ registration: { validTo }, rule }) =>
    rule.validityYears
      ? [changeOf('validTo', same(validTo), same(extendValidity(validTo, rule.validityYears)))]
      : [],
  'cancel-registration': ({ registration: { validTo }, onDay }) => [
    stateChange(validTo < onDay ? 'lapsed' : 'live', 'cancelled'),
  ],
  'suspend-registration': () => [stateChange('live', 'suspended')],
  'resume-registration': () => [stateChange('suspended', 'live')],
  'reissue-registration': ({ registration: { certificateNumber, sealNumber }, lost }) =>
    lost === 'certificate'
      ? [changeOf('certificateNumber', same(certificateNumber), reprinted(certificateNumber))]
      : [
          changeOf('certificateNumber', same(certificateNumber), NEW_NUMBER),
          changeOf('sealNumber', same(sealNumber), NEW_NUMBER),
        ],
};

const NEW_NUMBER: Bilingual = { zh: '作废，发放新号', en: 'void; a new number is given' };

function reprinted(number: string): Bilingual {
  return { zh: `${number}（补发）`, en: `${number} (printed again)` };
}

function same(text: string): Bilingual {
  return { zh: text, en: text };
}

function stateChange(before: RegistrationState, after: RegistrationState): Change {
  return changeOf('state', REGISTRATION_STATE_LABELS[before], REGISTRATION_STATE_LABELS[after]);
}

function changeOf(field: string, before: Bilingual, after: Bilingual): Change {
  const path = `known.registration.${field}`;
  return { path, label: describePath(path), before, after, kind: 'changed' };
}
