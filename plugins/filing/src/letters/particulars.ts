import {
  listChangeLines,
  readRegistered,
  registrationParticulars,
  type RegisteredFacts,
} from '@zaoce/register';
import { z } from 'zod';
import type { FilingRow } from '../filings/row';
import type { Work } from '../work';

export const particular = z.object({ label: z.string(), value: z.string() });
type Particular = z.output<typeof particular>;

/** The registration as it stands after the event. @throws Error when the filing has none: then nothing took effect */
export async function registrationOf({ trx }: Work, filing: FilingRow): Promise<RegisteredFacts> {
  const registered = filing.registration_id && (await readRegistered(trx, filing.registration_id));
  if (!registered) throw new Error(`filing ${filing.id} took effect without a registration`);
  return registered;
}

/**
 * The registration as it stands after a filing, and what the filing changed in it. A field that changed is not told
 * twice: its line says both what was and what is.
 */
export async function outcomeOf(
  { trx }: Work,
  filing: FilingRow,
  registered: RegisteredFacts,
): Promise<Particular[]> {
  const lines = await listChangeLines(trx, registered.id, filing.id);
  const fields = new Set(lines.map(({ field }) => field));
  return [
    ...registrationParticulars(registered).filter(({ label }) => !fields.has(label)),
    ...lines.map(({ field, before, after }) => ({
      label: `${field}变更`,
      value: `变更前：${before}\n变更后：${after}`,
    })),
  ];
}
