import {
  managedRoles,
  readNewStaffEntry,
  type createReviewer,
  type NewStaffEntry,
  type OutputOf,
  type SessionUser,
} from '@zaoce/domain';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useSessionUser } from '../auth/useSessionUser';
import { SAVED } from '../common/UnsavedGuard';
import { useAct } from '../common/useAct';
import { useReviewProvider } from '../data/dataProvider';
import { InitialPassword } from './InitialPassword';
import { withRole, type ReviewerTexts } from './ReviewerFields';
import { ReviewerForm } from './ReviewerForm';

type Created = OutputOf<typeof createReviewer>;

/** Opens an account for a member of staff. */
export default function CreateReviewer() {
  const translate = useTranslate();
  const user = useSessionUser();
  return (
    user && (
      <>
        <Title title={translate('zaoce.staff.create')} />
        <NewAccount manager={user} />
      </>
    )
  );
}

function NewAccount({ manager }: { manager: SessionUser }) {
  const provider = useReviewProvider();
  const navigate = useNavigate();
  const [created, setCreated] = useState<Created | null>(null);
  const { run, busy, problem } = useAct<Created>(['reviewers']);

  const save = async (entry: NewStaffEntry) => {
    const answer = await run(JSON.stringify(entry), () => provider.createReviewer(entry));
    if (answer) setCreated(answer);
    return answer !== undefined;
  };

  return (
    <ReviewerForm
      initial={blank(manager)}
      manager={manager}
      fresh
      judge={(texts) => readNewStaffEntry(texts, manager)}
      onSave={save}
      busy={busy || created !== null}
      problem={problem}
      hint="zaoce.staff.createHint"
      saveLabel="zaoce.staff.open"
      cancelTo="/reviewers"
    >
      {created && (
        <InitialPassword
          account={created}
          onClose={() => void navigate(`/reviewers/${created.id}/show`, { state: SAVED })}
        />
      )}
    </ReviewerForm>
  );
}

function blank(manager: SessionUser): ReviewerTexts {
  const [role = 'provincial-reviewer'] = managedRoles(manager.role);
  return withRole({ username: '', name: '', email: '', role, authorityCode: null }, manager, role);
}
