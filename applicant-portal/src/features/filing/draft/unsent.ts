import type { SectionsDraft } from '@zaoce/domain';

/** Sections that are one form and save themselves; the others are lists whose entries are saved one by one. */
export const FORM_SECTIONS = [
  'basic',
  'newEmployer',
  'release',
  'transfer',
  'information',
  'cancellation',
  'loss',
] as const;
export type FormSection = (typeof FORM_SECTIONS)[number];
export type FormSections = Pick<SectionsDraft, FormSection>;

/** What was typed and is not on the server yet. Sections are whole; answers are by return item. */
export interface Unsent {
  sections: FormSections;
  answers: Record<number, string>;
}

export const NOTHING_UNSENT: Unsent = { sections: {}, answers: {} };

/** Whether the key names a section that saves itself. */
export function isFormSection(key: string): key is FormSection {
  return (FORM_SECTIONS as readonly string[]).includes(key);
}

/** Whether everything typed has reached the server. */
export function isNothing({ sections, answers }: Unsent): boolean {
  return Object.keys(sections).length === 0 && Object.keys(answers).length === 0;
}
