import { chineseDate, specialtyName } from '@zaoce/domain';
import { listChangeLines, readRegistered, type RegisteredFacts } from '@zaoce/register';
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

/** What a registration says, line by line. */
export function particularsOf(registered: RegisteredFacts): Particular[] {
  return [
    { label: '注册专业', value: specialtyName(registered.specialty).zh },
    { label: '注册证书编号', value: registered.certificateNumber },
    { label: '执业专用章编号', value: registered.sealNumber },
    { label: '聘用单位', value: registered.employer },
    {
      label: '有效期',
      value: `${chineseDate(registered.validFrom)}至${chineseDate(registered.validTo)}`,
    },
  ];
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
    ...particularsOf(registered).filter(({ label }) => !fields.has(label)),
    ...lines.map(({ field, before, after }) => ({
      label: `${field}变更`,
      value: `变更前：${before}\n变更后：${after}`,
    })),
  ];
}
