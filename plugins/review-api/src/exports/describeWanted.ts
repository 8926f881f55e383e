import type { Wanted } from './source';

/** 15 or 18 characters that could be an ID number, wherever they stand. */
const ID_NUMBER = /\d{15}(?:\d{2}[\dXx])?/g;

/** What was asked of a list, for the audit trail: sort and filter, without any ID number that somebody looked for. */
export function describeWanted({ sort, filter }: Wanted): { sort: string | null; filter: string | null } {
  return { sort: sort ?? null, filter: filter?.replace(ID_NUMBER, '〈ID〉') ?? null };
}
