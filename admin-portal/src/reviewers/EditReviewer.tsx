import { readStaffEntry, type StaffEntry } from '@zaoce/domain';
import { EditBase, Title, useNotify, useRecordContext } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useSessionUser } from '../auth/useSessionUser';
import { SAVED } from '../common/UnsavedGuard';
import { useAct } from '../common/useAct';
import { useReviewProvider } from '../data/dataProvider';
import { ReviewerForm } from './ReviewerForm';
import type { ReviewerRecord } from './ReviewerList';

/** Changes an account of the staff. */
export default function EditReviewer() {
  return (
    <EditBase redirect={false} queryOptions={{ refetchOnWindowFocus: false }}>
      <Loaded />
    </EditBase>
  );
}

function Loaded() {
  const record = useRecordContext<ReviewerRecord>();
  return (
    record && (
      <>
        <Title title={record.name} />
        <Account key={record.id} record={record} />
      </>
    )
  );
}

function Account({ record }: { record: ReviewerRecord }) {
  const notify = useNotify();
  const navigate = useNavigate();
  const provider = useReviewProvider();
  const manager = useSessionUser();
  const { run, busy, problem } = useAct<ReviewerRecord>(['reviewers']);
  if (!manager) return null;
  const page = `/reviewers/${record.id}/show`;

  const save = async (entry: StaffEntry) => {
    if (!(await run(JSON.stringify(entry), () => provider.saveReviewer(record, entry)))) return false;
    notify('zaoce.staff.saved', { type: 'success' });
    void navigate(page, { state: SAVED });
    return true;
  };

  return (
    <ReviewerForm
      initial={record}
      manager={manager}
      fresh={false}
      judge={({ name, email, role, authorityCode }) =>
        readStaffEntry({ name, email, role, authorityCode }, manager)
      }
      onSave={save}
      busy={busy}
      problem={problem}
      hint="zaoce.staff.editHint"
      saveLabel="zaoce.staff.save"
      cancelTo={page}
    />
  );
}
