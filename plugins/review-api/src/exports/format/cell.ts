/** What a cell holds; `null` is an empty one. A day is `YYYY-MM-DD`, an instant a moment in time. */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number }
  | { kind: 'day'; day: string }
  | { kind: 'instant'; at: Date }
  | null;

/** China has one clock, eight hours ahead, without summer time. */
const MILLISECONDS_AHEAD = 8 * 3_600_000;
const MILLISECONDS_PER_DAY = 86_400_000;
/** 1970-01-01 as spreadsheet programs count days. */
const EPOCH_SERIAL = 25_569;

/** A cell as people read it; an instant is `2026-11-22 14:05:06` by the clock of Beijing. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'number') return String(cell.number);
  return cell.kind === 'day' ? cell.day : inBeijing(cell.at).toISOString().slice(0, 19).replace('T', ' ');
}

/** A day or an instant as the number by which spreadsheet programs keep it. */
export function serialOf(cell: Extract<Cell, { kind: 'day' | 'instant' }>): number {
  const at = cell.kind === 'day' ? new Date(`${cell.day}T00:00:00Z`) : inBeijing(cell.at);
  return at.getTime() / MILLISECONDS_PER_DAY + EPOCH_SERIAL;
}

/** An instant moved so that its UTC fields show the clock of Beijing. */
function inBeijing(at: Date): Date {
  return new Date(at.getTime() + MILLISECONDS_AHEAD);
}
