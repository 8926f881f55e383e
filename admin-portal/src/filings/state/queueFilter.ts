import { isDefectCode, DEFECT_CODES, authorityName, inLocale, type Locale } from '@zaoce/domain';
import { formatDay } from '../../i18n/formatDate';

/** The filters of the queue as they stand in the address; the server knows them by the same names. */
export interface QueueFilter {
  q?: string;
  tab?: string;
  state?: string | string[];
  type?: string;
  scope?: string;
  stage?: string;
  /** Code of the office that has the filing. */
  holder?: string;
  specialty?: string;
  employer?: string;
  assignee?: string | number;
  overdue?: boolean;
  dueWithin?: number;
  resubmitted?: boolean;
  late?: boolean;
  submittedFrom?: string;
  submittedTo?: string;
  checkLevel?: string;
  decision?: string;
  decidedFrom?: string;
  decidedTo?: string;
  decidedBy?: string | number;
  decidedOffice?: string;
  decidedStage?: string;
  reason?: string;
  firstPass?: boolean;
}

/** Filters that show as chips, in this order. `tab` has its own row, `q` its own field, `scope` is part of the type. */
const CHIP_ORDER = [
  'type',
  'stage',
  'holder',
  'specialty',
  'employer',
  'assignee',
  'overdue',
  'dueWithin',
  'resubmitted',
  'late',
  'submittedFrom',
  'submittedTo',
  'checkLevel',
  'state',
  'decision',
  'firstPass',
  'reason',
  'decidedBy',
  'decidedOffice',
  'decidedStage',
  'decidedFrom',
  'decidedTo',
] as const satisfies readonly (keyof QueueFilter)[];
type ChipKey = (typeof CHIP_ORDER)[number];

export interface FilterChip {
  key: ChipKey;
  label: string;
}

/** How stored words become readable ones. */
export interface FilterWords {
  locale: Locale;
  translate: (key: string, values?: Record<string, unknown>) => string;
  kindName: (type: string, scope?: string) => string;
  stageName: (stage: string) => string;
  specialtyName: (specialty: string) => string;
  stateName: (state: string) => string;
  reviewerName: (id: number) => string;
}

/** The filters that are left when a chip is taken off; a scope does not stand without its type. */
export function withoutChip(filter: QueueFilter, key: ChipKey): QueueFilter {
  const { [key]: _removed, ...others } = filter;
  if (key !== 'type') return others;
  const { scope: _scope, ...rest } = others;
  return rest;
}

/** The filters in force as readable chips. An empty or switched-off filter shows none; "not overdue" is one. */
export function describeFilter(filter: QueueFilter, words: FilterWords): FilterChip[] {
  return CHIP_ORDER.filter((key) => isInForce(key, filter[key])).map((key) => ({
    key,
    label: chipLabel(key, filter, words),
  }));
}

function isInForce(key: ChipKey, value: unknown): boolean {
  if (value === undefined || value === '') return false;
  return value !== false || key === 'overdue';
}

function chipLabel(key: ChipKey, filter: QueueFilter, words: FilterWords): string {
  const name = key === 'overdue' && filter.overdue === false ? 'inTime' : key;
  const raw = filter[key];
  const read = READ[key];
  const value = [raw].flat().map((one) => (read ? read(String(one), words, filter) : String(one)));
  return words.translate(`zaoce.filter.chip.${name}`, {
    value: value.join(words.locale === 'en' ? ', ' : '、'),
  });
}

type Read = (raw: string, words: FilterWords, filter: QueueFilter) => string;

const person: Read = (raw, words) =>
  raw === 'me' || raw === 'none'
    ? words.translate(`zaoce.filter.assignee.${raw}`)
    : words.reviewerName(Number(raw));
const day: Read = (raw, words) => formatDay(raw, words.locale);
const office: Read = (raw, words) => inLocale(authorityName(raw), words.locale);
const stage: Read = (raw, words) => words.stageName(raw);

/** How the value of a filter is read out; what is missing says itself. */
const READ: Partial<Record<ChipKey, Read>> = {
  type: (raw, words, { scope }) => words.kindName(raw, scope),
  stage,
  holder: office,
  specialty: (raw, words) => words.specialtyName(raw),
  assignee: person,
  checkLevel: (raw, words) => words.translate(`zaoce.checkLevel.${raw}`),
  state: (raw, words) => words.stateName(raw),
  submittedFrom: day,
  submittedTo: day,
  decision: (raw, words) => words.translate(`zaoce.filter.decisionOf.${raw}`),
  reason: (raw, words) => (isDefectCode(raw) ? inLocale(DEFECT_CODES[raw], words.locale) : raw),
  decidedBy: person,
  decidedOffice: office,
  decidedStage: stage,
  decidedFrom: day,
  decidedTo: day,
};
