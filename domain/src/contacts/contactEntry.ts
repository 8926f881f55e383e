import { z } from 'zod';
import { isEmail } from '../identifiers/email';
import { isMobile } from '../identifiers/mobile';
import { isTelephone } from '../identifiers/telephone';
import { fromZodIssues } from '../labels/zodIssues';
import type { Issue } from '../refusal';

/*
 * What a contact card must hold before the public sees it (domain.md 6). Messages are machine words;
 * `labels/problems.ts` holds their sentences.
 */

/** Numbers without an area code: 400 and 800 lines, and the short ones of a hotline such as 12345. */
const SERVICE_NUMBER = /^([48]00-?\d{3}-?\d{4}|1\d{4}|9\d{4,5})$/;

/** Whether it is one telephone number of an office, or several, parted by 、 , ; or /. */
function areTelephones(text: string): boolean {
  const numbers = text.split(/\s*[、，,；;/]\s*/);
  return (
    numbers.length <= 4 &&
    numbers.every((one) => isTelephone(one) || isMobile(one) || SERVICE_NUMBER.test(one))
  );
}

/** Whether it is the address of a website that a browser may be sent to. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\/[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d{1,5})?([/?#]\S*)?$/iu.test(text);
}

const required = (maximum: number) => z.string('required').trim().min(1, 'required').max(maximum, 'too-long');
const whenGiven = (test: (text: string) => boolean, problem: string) =>
  z
    .string()
    .trim()
    .max(200, 'too-long')
    .nullish()
    .transform((text) => text || null)
    .refine((text) => text === null || test(text), problem);

const contactEntrySchema = z.strictObject({
  office: required(60),
  address: required(120),
  telephone: required(100).refine(areTelephones, 'office-telephone'),
  fax: whenGiven(areTelephones, 'office-telephone'),
  email: whenGiven(isEmail, 'email'),
  officeHours: required(100),
  website: whenGiven(isWebAddress, 'web-address'),
});

/** The fields of a contact card that its office writes; emptied ones are null. */
export type ContactEntry = z.output<typeof contactEntrySchema>;

/** Judges what was entered for a contact card: the tidied card, or every problem at its field. */
export function readContactEntry(
  input: unknown,
): { ok: true; entry: ContactEntry } | { ok: false; issues: Issue[] } {
  const result = contactEntrySchema.safeParse(input);
  return result.success
    ? { ok: true, entry: result.data }
    : { ok: false, issues: fromZodIssues(result.error) };
}
