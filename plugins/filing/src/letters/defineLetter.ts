import type { Bilingual, FilingEvent } from '@zaoce/domain';
import type { LetterData } from '@zaoce/document';
import type { z } from 'zod';
import type { FilingRow } from '../filings/row';
import type { Work } from '../work';

/** What happened, seen from within its transaction. */
export interface Moment {
  work: Work;
  /** As it stands after the event. */
  filing: FilingRow;
  event: FilingEvent;
  /** Opinion, reason of a return or an extension, text of a refusal. */
  text: string | null;
}

/** What the head of a letter says. */
export type LetterHead = LetterData & { submittedOn: string };

/** A kind of letter. */
export interface Letter {
  label: Bilingual;
  /** What its numbers are marked with: 京造注**受**〔2026〕1号. */
  mark: string;
  /** Gathers what it says, in the transaction of its event: later changes do not reach it. */
  gather(moment: Moment): Promise<unknown>;
  /** Its HTML. */
  render(head: LetterHead, body: unknown): string;
}

/** Declares a kind of letter whose body has a schema: what was kept is checked when it is printed. */
export function defineLetter<Body extends z.ZodType>(letter: {
  label: Bilingual;
  mark: string;
  body: Body;
  gather(moment: Moment): Promise<z.input<Body>>;
  render(head: LetterHead, body: z.output<Body>): string;
}): Letter {
  const { label, mark } = letter;
  return {
    label,
    mark,
    gather: (moment) => letter.gather(moment),
    render: (head, body) => letter.render(head, letter.body.parse(body)),
  };
}
