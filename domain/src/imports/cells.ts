import { z } from 'zod';
import type { Bilingual } from '../refusal';
import type { IsoDate } from '../calendar/isoDate';
import { toHalfWidth } from '../identifiers/halfWidth';
import { parseIdNumber } from '../identifiers/idNumber';
import { parsePersonName } from '../identifiers/personName';
import type { ProblemValues, RowProblemCode } from './problems';
import { readDay } from './readDay';

/** A cell of a list: its text in, what is stored out. An issue's message is a machine word of `problems.ts`. */
export type Cell = z.ZodType<string | null, string>;

interface CellContext {
  addIssue(issue: { code: 'custom'; message: string; params: ProblemValues; input: unknown }): void;
}

/** Reports a problem of a cell; `z.NEVER` leaves the value out. */
function refuse(context: CellContext, code: RowProblemCode, params: ProblemValues = {}): never {
  context.addIssue({ code: 'custom', message: code, params, input: undefined });
  return z.NEVER;
}

/** A cell that must hold something, read by `read`. Blanks around it, full-width ones too, do not count. */
function needed(read: (text: string, context: CellContext) => string): Cell {
  return z.string().transform((raw, context) => {
    const text = raw.trim();
    return text === '' ? refuse(context, 'required') : read(text, context);
  });
}

/** A cell that may be empty. */
export function orEmpty(cell: Cell): Cell {
  return z.union([
    z
      .string()
      .trim()
      .length(0)
      .transform(() => null),
    cell,
  ]);
}

/** A person's name, its rare characters untouched. */
export const personName = needed((text, context) => {
  const name = parsePersonName(text);
  if (name.ok) return name.value;
  return refuse(context, name.problem === 'private-use' ? 'name-private-use' : 'person-name');
});

/** A number that a spreadsheet shows as `1.10105E+17` has lost its end. */
const EXPONENT = /^\d(\.\d+)?E\+?\d+$/i;

/** An ID number: 18 characters out, whatever was given. */
export function idNumber(onDay: IsoDate): Cell {
  return needed((text, context) => {
    if (EXPONENT.test(text)) return refuse(context, 'id-as-number');
    const read = parseIdNumber(text, onDay);
    return read.ok ? read.value.number : refuse(context, `id-${read.problem}`);
  });
}

/** A number of a qualification certificate or of the examination's administration, as it is compared: capitals, no blanks. */
export const certificateNumber = needed((text, context) => {
  const number = toHalfWidth(text).toUpperCase();
  const good = /^[\p{Script=Han}A-Z0-9()[\]〔〕【】_./-]{4,40}$/u.test(number);
  return good ? number : refuse(context, 'certificate-number');
});

/** The number under which whoever reports a record keeps it. */
export const recordNumber = needed((text, context) => {
  const number = toHalfWidth(text);
  return /^[A-Za-z0-9._/-]{1,60}$/.test(number) ? number : refuse(context, 'record-number');
});

/** A text of one line; line breaks inside a cell become blanks. */
export function text(limit: number): Cell {
  return needed((raw, context) => {
    const line = raw.replace(/\s+/gu, ' ');
    if (/\p{Cc}/u.test(line)) return refuse(context, 'control-characters');
    return [...line].length > limit ? refuse(context, 'too-long', { limit }) : line;
  });
}

/** A word of a closed list, written in Chinese, in English or as it is stored. */
export function word(options: readonly (Bilingual & { value: string; also?: readonly string[] })[]): Cell {
  const known = new Map(
    options.flatMap(({ value, zh, en, also = [] }) =>
      [value, zh, en, ...also].map((spelling) => [squeeze(spelling), value] as const),
    ),
  );
  const words = options.map(({ zh }) => zh).join('、');
  return needed((raw, context) => known.get(squeeze(raw)) ?? refuse(context, 'not-a-word', { words }));
}

function squeeze(text: string): string {
  return toHalfWidth(text).toLowerCase();
}

/** A day that is not in the future. */
export function pastDay(onDay: IsoDate, earliest: IsoDate): Cell {
  return needed((raw, context) => {
    const day = readDay(raw);
    if (!day) return refuse(context, 'not-a-date');
    if (day > onDay) return refuse(context, 'date-in-future');
    return day < earliest ? refuse(context, 'date-too-early', { earliest }) : day;
  });
}

/** A year of this century. */
export const year = needed((raw, context) => {
  const digits = /^(20\d\d)年?$/.exec(toHalfWidth(raw))?.[1];
  return digits ?? refuse(context, 'year');
});

/** Hours of a course, in halves. */
export function hours(limit: number): Cell {
  return needed((raw, context) => {
    const digits = toHalfWidth(raw).replace(/学时$/u, '');
    const amount = /^\d{1,3}(\.\d+)?$/.test(digits) ? Number(digits) : Number.NaN;
    const good = amount > 0 && amount <= limit && Number.isInteger(amount * 2);
    return good ? String(amount) : refuse(context, 'hours', { limit });
  });
}
