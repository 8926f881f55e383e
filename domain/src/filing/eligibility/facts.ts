import type { IsoDate } from '../../calendar/isoDate';
import type { RegistrationState } from '../../labels/words';

/** A qualification (passed exam) of a person. */
export interface QualificationFacts {
  specialty: string;
  issuedOn: IsoDate;
}

/** A registration of a person, of whatever state. */
export interface RegistrationFacts {
  id: number;
  specialty: string;
  state: RegistrationState;
  validTo: IsoDate;
  authorityCode: string;
  employerCreditCode: string;
}

/** What is known about a person when he asks what he may file. */
export interface PersonFacts {
  onDay: IsoDate;
  qualifications: readonly QualificationFacts[];
  registrations: readonly RegistrationFacts[];
  /** The filing that is still open, without the one that is being asked about. */
  openFiling: { number: string } | null;
  /** A ban on registering, the last day included (dossier 3.6, 3.14). */
  ban?: { until: IsoDate } | null;
  /** The specialty or registration asked for; all are considered when missing. */
  specialty?: string | null;
  registrationId?: number | null;
  /** The employer of the filing, once it is known, with the authority it belongs to. */
  employer?: { creditCode: string; authorityCode?: string | null } | null;
}

/** What a filing would be about: a specialty to be registered in, or a registration to be changed. */
export interface Candidate {
  specialty: string;
  registration: RegistrationFacts | null;
}
