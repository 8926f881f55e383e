import type { FilingDetail, FilingRule } from '@zaoce/domain';

/** The scan kind of the printed, stamped form; it belongs to the step in which the form is printed. */
export const APPLICATION_FORM = 'application-form';

const ENTRY_KEYS = ['experience', 'projects', 'education'] as const;

/** One step of the rail. Sections come from the rule, so that a new kind of filing needs no new page. */
export type Step =
  | { key: FilingRule['sections'][number]['key']; kind: 'form' | 'entries' }
  | { key: 'scans' | 'print' | 'submit' | 'save'; kind: 'scans' | 'print' | 'submit' | 'save' };

type Progress = Pick<FilingDetail, 'allowedActions' | 'state' | 'submittedAt'>;

/** Whether a filing is for scans alone: it can be saved and not submitted, or was done without ever being submitted. */
export function isScansOnly({ allowedActions = [], state, submittedAt }: Partial<Progress>): boolean {
  const canOnlyBeSaved = allowedActions.includes('save-scans') && !allowedActions.includes('submit');
  return canOnlyBeSaved || (state === 'effective' && submittedAt === null);
}

/**
 * The steps of a filing: its sections in the order of the rule, scans, print, submit. One that changes nothing but scans
 * is saved instead of printed and submitted.
 */
export function stepsOf(
  rule: Pick<FilingRule, 'sections' | 'scans'>,
  filing: Partial<Progress> = {},
): Step[] {
  const sections: Step[] = (isScansOnly(filing) ? [] : rule.sections).map(({ key }) => ({
    key,
    kind: isEntryKey(key) ? 'entries' : 'form',
  }));
  const scans: Step[] = rule.scans.some(({ kind }) => kind !== APPLICATION_FORM)
    ? [{ key: 'scans', kind: 'scans' }]
    : [];
  const ending: Step[] = filing.allowedActions?.includes('save-scans')
    ? [{ key: 'save', kind: 'save' }]
    : [
        { key: 'print', kind: 'print' },
        { key: 'submit', kind: 'submit' },
      ];
  return [...sections, ...scans, ...ending];
}

/** Whether a section is a list of entries. */
export function isEntryKey(key: string): key is (typeof ENTRY_KEYS)[number] {
  return (ENTRY_KEYS as readonly string[]).includes(key);
}

/** The step in which the place of a problem or a remark is corrected; what belongs nowhere is told where one submits. */
export function stepOfPath(path: string, steps: readonly Step[]): Step['key'] {
  const [first, second] = path.split('.');
  if (first === 'form' || (first === 'scans' && second === APPLICATION_FORM)) return 'print';
  return steps.find(({ key }) => key === first)?.key ?? 'submit';
}
