import { stageOf, type Model, type ModelFiling } from '../model';
import type { World } from '../world';
import { expectSame } from './same';

interface Row {
  id: number;
  applicant_id: number;
  state: string;
  round: number;
  version: number;
  stage_index: number;
  holder_authority_code: string | null;
  assignee_id: number | null;
  accepted: boolean;
  history: string[] | null;
}

const QUERY = `select f.id, f.applicant_id, f.state, f.round, f.version, f.stage_index, f.holder_authority_code,
    f.assignee_id, f.accepted_at is not null as accepted,
    (select json_agg(e.action order by e.id) from filing_events e where e.filing_id = f.id) as history
  from filings f where f.applicant_id = any(?) order by f.id`;

/** Every filing is as the model has it, with every event of its life and none beside; one person has one open. */
export async function checkRows(model: Model, world: World): Promise<void> {
  const people = world.applicants.map(({ applicantId }) => applicantId);
  const { rows } = await world.office.strapi.db.connection.raw<{ rows: Row[] }>(QUERY, [people]);
  if (rows.length !== model.filings.length)
    throw new Error(`there are ${rows.length} filings, the model has ${model.filings.length}`);
  for (const filing of model.filings) {
    const row = rows.find(({ id }) => id === filing.id);
    expectSame(`filing ${filing.number}`, { ...row, history: row?.history ?? [] }, asRow(filing, world));
  }
  for (const person of people) {
    const open = rows.filter(
      ({ applicant_id, state }) =>
        applicant_id === person && !['effective', 'refused', 'deleted'].includes(state),
    );
    if (open.length > 1) throw new Error(`applicant ${person} has ${open.length} open filings`);
  }
}

function asRow(filing: ModelFiling, world: World) {
  const waits = ['submitted', 'in-review', 'approved'].includes(filing.state);
  return {
    state: filing.state,
    round: filing.round,
    // A deleted filing is nobody's any more, and its last version was told to nobody.
    ...(filing.state !== 'deleted' && { version: filing.version }),
    stage_index: filing.at,
    holder_authority_code: waits ? stageOf(filing).authority : null,
    assignee_id: filing.holder === null ? null : world.staff[filing.holder]?.userId,
    accepted: filing.accepted,
    history: filing.history,
  };
}
