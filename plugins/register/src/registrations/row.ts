/** State of a registration as it is stored. An expired one may still say `live` until the nightly job has seen it. */
export const REGISTRATION_STATES = ['live', 'suspended', 'lapsed', 'cancelled', 'revoked', 'void'] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

/** States in which a registration binds its holder to an employer and takes the place of its specialty. */
export const STANDING_STATES = ['live', 'suspended'] as const satisfies readonly RegistrationState[];

/** The employer as the register holds it. */
export interface RegisteredEmployer {
  name: string;
  /** Unified social credit code. */
  creditCode: string;
  /** What else the filing stated about the employer (address, legal representative …). */
  details?: Record<string, unknown>;
}

/** A row of table `registrations`. Dates are `YYYY-MM-DD`. */
export interface RegistrationRow {
  id: number;
  certificate_number: string;
  seal_number: string;
  state: RegistrationState;
  applicant_id: number;
  holder_name: string;
  id_number_index: string;
  id_number_masked: string;
  specialty: string;
  authority_code: string;
  employer_name: string;
  employer_code: string;
  issued_on: string;
  valid_from: string;
  valid_to: string;
  /** The filing that made it; null where the ministry gave new numbers by itself. */
  filing_id: number | null;
  replaced_by_id: number | null;
  verification_code: string;
  /** How often the certificate was printed again with its numbers. */
  reprints: number;
  /** How often the seal was made anew with its number: at each change of employer. */
  seal_reissues: number;
  /** The day on which the registration ended for ever; its numbers are void from then on. */
  ended_on: string | null;
  end_reason: string | null;
  /** Object key of the photo on the certificate: the picture that the decision relied on. */
  photo_key: string | null;
  version: number;
}

/** A whole row, with everything that a filing stated about the employer. */
export interface FullRegistrationRow extends RegistrationRow {
  employer: Record<string, unknown>;
}

/** Columns of a row, for `select`. */
export const REGISTRATION_COLUMNS = [
  'id',
  'certificate_number',
  'seal_number',
  'state',
  'applicant_id',
  'holder_name',
  'id_number_index',
  'id_number_masked',
  'specialty',
  'authority_code',
  'employer_name',
  'employer_code',
  'issued_on',
  'valid_from',
  'valid_to',
  'filing_id',
  'replaced_by_id',
  'verification_code',
  'reprints',
  'seal_reissues',
  'ended_on',
  'end_reason',
  'photo_key',
  'version',
] as const satisfies readonly (keyof RegistrationRow)[];
