import type { Locale } from '@zaoce/domain';
import { formatDay } from '../../i18n/formatDate';

/** The filters of the queue as they stand in the address; the server knows them by the same names. */
export interface QueueFilter {
  q?: string;
  tab?: string;
  state?: string;
  type?: string;
  scope?: string;
  stage?: string;
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
}

/** Filters that show as chips, in this order. `tab` has its own row, `q` its own field, `scope` is part of the type. */
const CHIP_ORDER = [
  'type',
  'stage',
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

/** The filters in force as readable chips. An empty or switched-off filter shows none. */
export function describeFilter(filter: QueueFilter, words: FilterWords): FilterChip[] {
  return CHIP_ORDER.filter(
    (key) => filter[key] !== undefined && filter[key] !== '' && filter[key] !== false,
  ).map((key) => ({ key, label: chipLabel(key, filter, words) }));
}

function chipLabel(key: ChipKey, filter: QueueFilter, words: FilterWords): string {
  return words.translate(`zaoce.filter.chip.${key}`, { value: chipValue(key, filter, words) });
}

function chipValue(key: ChipKey, filter: QueueFilter, words: FilterWords): string {
  const raw = filter[key];
  switch (key) {
    case 'type':
      return words.kindName(String(raw), filter.scope);
    case 'stage':
      return words.stageName(String(raw));
    case 'specialty':
      return words.specialtyName(String(raw));
    case 'assignee':
      return raw === 'me' || raw === 'none'
        ? words.translate(`zaoce.filter.assignee.${raw}`)
        : words.reviewerName(Number(raw));
    case 'checkLevel':
      return words.translate(`zaoce.checkLevel.${String(raw)}`);
    case 'state':
      return words.stateName(String(raw));
    case 'submittedFrom':
    case 'submittedTo':
      return formatDay(String(raw), words.locale);
    default:
      return String(raw);
  }
}
