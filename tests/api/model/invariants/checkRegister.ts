import type { Model, ModelRegistration } from '../model';
import type { World } from '../world';
import { expectSame } from './same';

interface Row {
  id: number;
  applicant_id: number;
  specialty: string;
  state: string;
  authority_code: string;
  employer_code: string;
  employer_name: string;
  valid_from: string;
  valid_to: string;
  reprints: number;
  seal_reissues: number;
  version: number;
  void: boolean;
  acts: string[] | null;
}

const QUERY = `select r.id, r.applicant_id, r.specialty, r.state, r.authority_code, r.employer_code, r.employer_name,
    to_char(r.valid_from, 'YYYY-MM-DD') as valid_from, to_char(r.valid_to, 'YYYY-MM-DD') as valid_to, r.reprints,
    r.seal_reissues, r.version, exists (select 1 from void_numbers v where v.registration_id = r.id) as void,
    (select json_agg(e.act order by e.version) from registration_events e where e.registration_id = r.id) as acts
  from registrations r where r.applicant_id = any(?) order by r.id`;
const ENDED: readonly string[] = ['cancelled', 'revoked', 'void'];
const STANDING: readonly string[] = ['live', 'suspended'];

/**
 * The register is as the model has it: every effect once, each a version and an act; one live registration per person and
 * specialty, one employer per person, and a number is void exactly when its registration has ended.
 */
export async function checkRegister(model: Model, world: World): Promise<void> {
  const people = world.applicants.map(({ applicantId }) => applicantId);
  const { rows } = await world.office.strapi.db.connection.raw<{ rows: Row[] }>(QUERY, [people]);
  if (rows.length !== model.registrations.length)
    throw new Error(`there are ${rows.length} registrations, the model has ${model.registrations.length}`);
  for (const registration of model.registrations) {
    const row = rows.find(({ id }) => id === registration.id);
    expectSame(`registration ${registration.id}`, row ?? {}, asRow(registration, world));
  }
  for (const person of people) checkPerson(rows.filter(({ applicant_id }) => applicant_id === person));
}

function asRow(registration: ModelRegistration, world: World) {
  return {
    applicant_id: world.applicants[registration.of]?.applicantId,
    specialty: registration.specialty,
    state: registration.state,
    authority_code: registration.authority,
    employer_code: registration.employerCode,
    employer_name: registration.employerName,
    valid_from: registration.validFrom,
    valid_to: registration.validTo,
    reprints: registration.reprints,
    seal_reissues: registration.sealReissues,
    version: registration.acts.length,
    acts: registration.acts,
    void: ENDED.includes(registration.state),
  };
}

function checkPerson(rows: readonly Row[]): void {
  const standing = rows.filter(({ state }) => STANDING.includes(state));
  const specialties = standing.map(({ specialty }) => specialty);
  if (new Set(specialties).size !== specialties.length)
    throw new Error(`two live registrations in one specialty: ${JSON.stringify(standing)}`);
  if (new Set(standing.map(({ employer_code }) => employer_code)).size > 1)
    throw new Error(`two employers: ${JSON.stringify(standing)}`);
}
