import { z } from 'zod';
import { sectionsDraft } from '@zaoce/domain';
import { readStored, writeStored } from '../../../preferences/storage';
import { FORM_SECTIONS, isNothing, type FormSections, type Unsent } from './unsent';

/*
 * `zaoce.unsent.<user>.<filing>` holds a draft, `zaoce.unsent.<user>.<filing>.<section>.<entry>` an entry being typed.
 * The user is part of the key, because an office PC is used by many.
 */
const PREFIX = 'zaoce.unsent.';

/** What is kept on the device: the unsent content and the sections it was typed over, for the merge later. */
export interface KeptDraft {
  unsent: Unsent;
  base: FormSections;
}

const formSections = sectionsDraft.pick({
  basic: true,
  newEmployer: true,
  release: true,
  transfer: true,
  information: true,
  cancellation: true,
  loss: true,
});
const keptDraft = z.object({
  unsent: z.object({ sections: formSections, answers: z.record(z.coerce.number(), z.string()) }),
  base: formSections,
});

const keyOf = (userId: number, filingId: number) => `${PREFIX}${userId}.${filingId}`;

/** Keeps unsent content of one filing in the browser, until it is on the server. */
export function keepOnDevice(userId: number, filingId: number) {
  const key = keyOf(userId, filingId);

  return {
    read(): KeptDraft | null {
      const stored = readStored(key);
      if (stored === null) return null;
      const parsed = keptDraft.safeParse(parseJson(stored));
      return parsed.success ? parsed.data : null;
    },
    write(unsent: Unsent, sections: FormSections): void {
      const base = Object.fromEntries(
        FORM_SECTIONS.filter((name) => name in unsent.sections).map((name) => [name, sections[name]]),
      );
      writeStored(key, isNothing(unsent) ? null : JSON.stringify({ unsent, base } satisfies KeptDraft));
    },
  };
}

const texts = z.record(z.string(), z.string());

/** Keeps an entry that is being typed, until it is saved or given up. `entry`: its id, or `new`. */
export function keepEntryOnDevice(userId: number, filingId: number, section: string, entry: string) {
  const key = `${keyOf(userId, filingId)}.${section}.${entry}`;

  return {
    read(): Record<string, string> | null {
      const parsed = texts.safeParse(parseJson(readStored(key) ?? 'null'));
      return parsed.success ? parsed.data : null;
    },
    write: (typed: Record<string, string>) => void writeStored(key, JSON.stringify(typed)),
    drop: () => void writeStored(key, null),
  };
}

/** The filings of this person with something on this device that the server does not have. */
export function filingsWithUnsentDrafts(userId: number): number[] {
  const start = `${PREFIX}${userId}.`;
  const ids = keysOf(userId).map((key) => Number.parseInt(key.slice(start.length), 10));
  return [...new Set(ids)].filter(Number.isInteger);
}

/** Whether anything of this person waits on this device. */
export function hasUnsentDrafts(userId: number): boolean {
  return keysOf(userId).length > 0;
}

/** Removes everything of this person from this device. */
export function dropUnsentDrafts(userId: number): void {
  for (const key of keysOf(userId)) writeStored(key, null);
}

function keysOf(userId: number): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX}${userId}.`));
  } catch {
    return [];
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
