import type { listJobs, OutputOf } from '@zaoce/domain';
import { DataTable, SelectInput, useTranslate } from 'react-admin';
import { InstantText } from '../common/InstantText';
import { ResourceList } from '../common/ResourceList';
import { JobStateMark } from './JobStateMark';
import { RetryJobButton } from './RetryJobButton';

export type JobRow = OutputOf<typeof listJobs>[number];

const STATES = ['waiting', 'running', 'retrying', 'dead'].map((id) => ({ id, name: `zaoce.jobState.${id}` }));
const filters = [
  <SelectInput key="state" source="state" label="resources.jobs.fields.state" choices={STATES} alwaysOn />,
];

/** The queue of jobs; one that was given up can be tried again. */
export default function JobList() {
  const translate = useTranslate();
  return (
    <ResourceList sort={{ field: 'id', order: 'DESC' }} filters={filters}>
      <DataTable.Col<JobRow>
        source="task"
        disableSort
        render={(row) => translate(`zaoce.task.${row.task}`, { _: row.task })}
      />
      <DataTable.Col<JobRow>
        source="state"
        disableSort
        render={(row) => <JobStateMark state={row.state} />}
      />
      <DataTable.Col<JobRow>
        source="attempts"
        disableSort
        render={(row) => `${row.attempts} / ${row.maxAttempts}`}
      />
      <DataTable.Col<JobRow> source="runAt" disableSort render={(row) => <InstantText at={row.runAt} />} />
      <DataTable.Col source="lastError" disableSort sx={{ maxWidth: 360, overflowWrap: 'anywhere' }} />
      <DataTable.Col<JobRow>
        label="zaoce.actions"
        render={(row) => row.state === 'dead' && <RetryJobButton job={row} />}
      />
    </ResourceList>
  );
}
