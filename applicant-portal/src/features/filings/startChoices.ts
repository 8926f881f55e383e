import {
  FILING_SCOPE_LABELS,
  isSpecialty,
  LOST_KIND_LABELS,
  SPECIALTIES,
  type BodyOf,
  type createFiling,
  type FilingRule,
  type Option,
} from '@zaoce/domain';

export type StartBody = BodyOf<typeof createFiling>;
export type StartChoices = Record<'specialty' | 'scope' | 'lost', Option[]>;

/** What must be chosen before a filing begins, from the rules of its type; a list with one choice needs no question. */
export function startChoices(rules: readonly FilingRule[], specialties: readonly string[]): StartChoices {
  const scopes = rules.flatMap(({ scope }) => (scope ? [scope] : []));
  const lost = rules.flatMap((rule) => rule.lost ?? []);
  return {
    specialty: SPECIALTIES.filter(({ value }) => specialties.includes(value)).map(({ value, zh, en }) => ({
      value,
      zh,
      en,
    })),
    scope: [...new Set(scopes)].map((value) => ({ value, ...FILING_SCOPE_LABELS[value] })),
    lost: [...new Set(lost)].map((value) => ({ value, ...LOST_KIND_LABELS[value] })),
  };
}

/** The request that begins the filing, or null while a choice is open. */
export function startBody(
  type: string,
  choices: StartChoices,
  chosen: Partial<Record<keyof StartChoices, string>>,
): StartBody | null {
  const pickOf = (key: keyof StartChoices) =>
    choices[key].length === 1
      ? choices[key][0]?.value
      : choices[key].find(({ value }) => value === chosen[key])?.value;
  const isOpen = (Object.keys(choices) as (keyof StartChoices)[]).some(
    (key) => choices[key].length > 0 && pickOf(key) === undefined,
  );
  if (isOpen) return null;
  const specialty = pickOf('specialty');
  return {
    type,
    specialty: specialty !== undefined && isSpecialty(specialty) ? specialty : undefined,
    scope: pickOf('scope') as StartBody['scope'],
    lost: pickOf('lost') as StartBody['lost'],
  };
}
