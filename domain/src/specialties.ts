import type { Bilingual } from './refusal';

/** The four specialties (专业); `code` is the digit in certificate numbers (dossier 3.11). */
export const SPECIALTIES = [
  { value: 'civil', code: 1, zh: '土木建筑工程', en: 'Civil and building engineering' },
  { value: 'transport', code: 2, zh: '交通运输工程', en: 'Transport engineering' },
  { value: 'water', code: 3, zh: '水利工程', en: 'Water engineering' },
  { value: 'installation', code: 4, zh: '安装工程', en: 'Installation engineering' },
] as const;

export type Specialty = (typeof SPECIALTIES)[number]['value'];

/** Whether the word names a specialty. */
export function isSpecialty(word: string): word is Specialty {
  return SPECIALTIES.some((specialty) => specialty.value === word);
}

const CODES = Object.fromEntries(SPECIALTIES.map(({ value, code }) => [value, code])) as Record<
  Specialty,
  number
>;

/** The digit of a specialty in certificate numbers. */
export function specialtyCode(specialty: Specialty): number {
  return CODES[specialty];
}

/** The specialty of a digit in a certificate number, or undefined. */
export function findSpecialtyByCode(code: number): Specialty | undefined {
  return SPECIALTIES.find((known) => known.code === code)?.value;
}

/** Name of a specialty; an unknown word names itself. */
export function specialtyName(specialty: string): Bilingual {
  return SPECIALTIES.find((known) => known.value === specialty) ?? { zh: specialty, en: specialty };
}
