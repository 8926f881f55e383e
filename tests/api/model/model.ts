import { today } from '@zaoce/domain';
import type { Wish } from './content';
import type { Kind, RegistrationState } from './kinds';

/* The office as the model keeps it in mind: small, without a database, and written from the specification. */

export interface ModelStaff {
  authority: string;
  lead: boolean;
}

export interface ModelStage {
  authority: string;
  fourEyes: boolean;
}

export interface ModelFiling {
  id: number;
  number: string;
  version: number;
  kind: Kind;
  /** Index of the applicant. */
  by: number;
  specialty: string;
  home: string;
  target: string | null;
  registration: ModelRegistration | null;
  state: 'draft' | 'submitted' | 'in-review' | 'returned' | 'approved' | 'effective' | 'refused' | 'deleted';
  stages: ModelStage[];
  at: number;
  round: number;
  /** Index of the member of staff who holds it. */
  holder: number | null;
  accepted: boolean;
  deciders: (number | null)[];
  decided: boolean;
  recused: Set<number>;
  /** The day on which it was submitted last. */
  submittedOn: string;
  /** Stages whose limit was extended, by their place in the route. */
  extended: Set<number>;
  /** The notice it stands on. */
  notice: ModelNotice | null;
  /** Another number for every change of what the form says; 0 at first. */
  content: number;
  /** The calendar year in which the content was complete; null when it is not. */
  completeIn: number | null;
  /** Whom he works for or changes to; null while he has not said. */
  wish: Wish | null;
  /** The employer's new name, as an information change gives it. */
  newName: string | null;
  /** Scan ids by kind. */
  scans: Map<string, number[]>;
  printed: number | null;
  /** Stamped pages that are there, by scan id, with the content they were printed with. */
  stamped: Map<number, number>;
  /** Return items that wait for an answer, and the last reason. */
  openItems: number[];
  /** Every event, in order. */
  history: string[];
}

export interface ModelRegistration {
  /** Id in the register. */
  id: number;
  of: number;
  specialty: string;
  authority: string;
  /** As stored; whether it has lapsed by now is asked of `stateOf`. */
  state: RegistrationState;
  employerCode: string;
  employerName: string;
  validFrom: string;
  validTo: string;
  reprints: number;
  sealReissues: number;
  /** What was done to it, in order. */
  acts: string[];
}

export interface ModelNotice {
  id: number;
  authority: string;
  filings: ModelFiling[];
  state: 'draft' | 'published' | 'deleted';
}

export interface Model {
  staff: readonly ModelStaff[];
  /** The authority of each applicant's qualification records, and their specialties. */
  applicants: readonly { authority: string; specialties: readonly string[] }[];
  filings: ModelFiling[];
  registrations: ModelRegistration[];
  notices: ModelNotice[];
  /** Who may not register, the last day included. */
  bans: { of: number; until: string }[];
  serial: number;
}

const EDITABLE: readonly string[] = ['draft', 'returned'];
const AT_OFFICE: readonly string[] = ['submitted', 'in-review'];
const CLOSED: readonly string[] = ['effective', 'refused', 'deleted'];

export const isEditable = (filing: ModelFiling) => EDITABLE.includes(filing.state);
export const isAtOffice = (filing: ModelFiling) => AT_OFFICE.includes(filing.state);
export const isOpen = (filing: ModelFiling) => !CLOSED.includes(filing.state);
export const toDay = () => today(new Date());

/** The filing an applicant works on: his newest. */
export function currentOf(model: Readonly<Model>, applicant: number): ModelFiling | undefined {
  return model.filings.findLast((filing) => filing.by === applicant && filing.state !== 'deleted');
}

/** What a registration is today, whatever the nightly job has done. */
export function stateOf(registration: ModelRegistration): RegistrationState {
  return registration.state === 'live' && registration.validTo < toDay() ? 'lapsed' : registration.state;
}

/** The live registrations of a person. */
export function liveOf(model: Readonly<Model>, applicant: number): ModelRegistration[] {
  return model.registrations.filter(
    (registration) => registration.of === applicant && stateOf(registration) === 'live',
  );
}

/** The stage that decides now. */
export function stageOf(filing: ModelFiling): ModelStage {
  const stage = filing.stages[filing.at];
  if (!stage) throw new RangeError(`filing ${filing.number} has no stage ${filing.at}`);
  return stage;
}
