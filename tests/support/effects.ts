import { approveThroughApi } from './journey';
import type { Office } from './office';
import type { RegisteredApplicant } from './registered';
import { send, staffToken, type Walk } from './walks';

/** The people who decide: a province's reviewer, the other province's, the ministry's. */
export interface Deciders {
  home: string;
  target: string;
  ministry: string;
}

export async function addDeciders(office: Office): Promise<Deciders> {
  return {
    home: await staffToken(office, 'provincial-reviewer', '11'),
    target: await staffToken(office, 'provincial-reviewer', '31'),
    ministry: await staffToken(office, 'ministry-reviewer'),
  };
}

/** The same walk for somebody with several registrations, about his first one. */
export function about({ registrationId }: RegisteredApplicant, walk: Walk): Walk {
  return { ...walk, body: { ...walk.body, registrationId } };
}

/** Files and has every stage approve, in their order; answers the filing's id. */
export async function carryThrough(
  office: Office,
  applicant: RegisteredApplicant,
  walk: Walk,
  stages: readonly string[],
): Promise<number> {
  const { id } = await send(office, applicant, walk);
  for (const token of stages) await approveThroughApi(office, token, id);
  return id;
}

/** What the office keeps about a registration: the row, its change column, its history, the audit entries, the mail of a filing. */
export function recordsOf(office: Office) {
  const db = office.strapi.db.connection;
  return {
    row: (id: number) => db('registrations').where({ id }).first('*'),
    changes: async (id: number): Promise<[string, string | null, string | null][]> => {
      const lines = await db('change_records').where({ registration_id: id }).orderBy('id');
      return lines.map((line: { field: string; before: string | null; after: string | null }) => [
        line.field.replace('known.registration.', ''),
        line.before,
        line.after,
      ]);
    },
    acts: async (id: number): Promise<string[]> =>
      db('registration_events').where({ registration_id: id }).orderBy('version').pluck('act'),
    audits: async (id: number): Promise<string[]> =>
      db('audit_events')
        .where({ subject_type: 'registration', subject_id: String(id) })
        .whereNot('action', 'registration.viewed')
        .orderBy('id')
        .pluck('action'),
    mails: async (email: string): Promise<string[]> =>
      db('outgoing_messages').where({ recipient: email }).orderBy('id').pluck('event'),
    applicant: (id: number) => db('applicants').where({ id }).first('*'),
  };
}
