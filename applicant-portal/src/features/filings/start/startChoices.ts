import {
  FILING_SCOPE_LABELS,
  isSpecialty,
  LOST_KIND_LABELS,
  SPECIALTIES,
  specialtyName,
  type Bilingual,
  type BodyOf,
  type createFiling,
  type FilingRule,
  type getEligibility,
  type Option,
  type OutputOf,
  type RegistrationView,
} from '@zaoce/domain';

export type StartBody = BodyOf<typeof createFiling>;
export const CHOICES = ['scope', 'registration', 'specialty', 'lost', 'extent'] as const;
export type Choice = (typeof CHOICES)[number];
export type StartChoices = Record<Choice, Option[]>;
export type Chosen = Partial<Record<Choice, string>>;
type Eligibility = OutputOf<typeof getEligibility>[number];
export type HeldRegistration = Pick<
  RegistrationView,
  'id' | 'certificateNumber' | 'specialty' | 'employer' | 'validTo'
>;

/** Where saving is enough for scans alone: whether more than those will change. */
const SCANS_ONLY = 'scans';
const EXTENTS: Option[] = [
  { value: 'content', zh: '变更登记的内容（可同时更换扫描件）', en: 'What the register says (and scans)' },
  { value: SCANS_ONLY, zh: '只更换扫描件', en: 'Scans only' },
];

/**
 * What must be chosen before a filing begins, from the rules that admit the person; a list with one choice needs no
 * question. A filing about a registration asks which one, any other for the specialty.
 */
export function startChoices(
  rules: readonly FilingRule[],
  views: readonly Pick<Eligibility, 'type' | 'specialties' | 'registrationIds'>[],
  registrations: readonly HeldRegistration[],
): StartChoices {
  const admitting = views.filter((view) => rules.some(({ key }) => key === view.type));
  const ids = new Set(admitting.flatMap((view) => view.registrationIds));
  const specialties = new Set(ids.size > 0 ? [] : admitting.flatMap((view) => view.specialties));
  const scopes = rules.flatMap(({ scope }) => (scope ? [scope] : []));
  const lost = rules.flatMap((rule) => rule.lost ?? []);
  return {
    scope: [...new Set(scopes)].map((value) => ({ value, ...FILING_SCOPE_LABELS[value] })),
    registration: registrations.filter(({ id }) => ids.has(id)).map(describeRegistration),
    specialty: SPECIALTIES.filter(({ value }) => specialties.has(value)).map(({ value, zh, en }) => ({
      value,
      zh,
      en,
    })),
    lost: [...new Set(lost)].map((value) => ({ value, ...LOST_KIND_LABELS[value] })),
    extent: rules.some((rule) => rule.scanOnlySaves) ? EXTENTS : [],
  };
}

function describeRegistration({ id, certificateNumber, specialty, validTo }: HeldRegistration): Option {
  const name: Bilingual = specialtyName(specialty);
  return {
    value: String(id),
    zh: `${name.zh} ${certificateNumber}（有效期至 ${validTo}）`,
    en: `${name.en} ${certificateNumber} (valid until ${validTo})`,
  };
}

/** What is chosen: by the person, or because there is only one. */
export function chosenOf(choices: StartChoices, chosen: Chosen): Chosen {
  return Object.fromEntries(
    CHOICES.flatMap((key) => {
      const [first, ...others] = choices[key];
      const value =
        others.length === 0 ? first?.value : choices[key].find((one) => one.value === chosen[key])?.value;
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** Whether nothing but scans is to change. */
export function isScansOnly({ extent }: Chosen): boolean {
  return extent === SCANS_ONLY;
}

/** The request that begins the filing, or null while a choice is open. */
export function startBody(
  type: string,
  choices: StartChoices,
  chosen: Chosen,
  registrations: readonly HeldRegistration[],
): StartBody | null {
  const made = chosenOf(choices, chosen);
  if (CHOICES.some((key) => choices[key].length > 0 && made[key] === undefined)) return null;
  const registration = registrations.find(({ id }) => String(id) === made.registration);
  const specialty = registration?.specialty ?? made.specialty;
  return {
    type,
    specialty: specialty !== undefined && isSpecialty(specialty) ? specialty : undefined,
    registrationId: registration?.id,
    scope: made.scope as StartBody['scope'],
    lost: made.lost as StartBody['lost'],
    scansOnly: isScansOnly(made) || undefined,
  };
}
