import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { session } from '../../api';
import { dropUnsentDrafts, hasUnsentDrafts } from '../../features/filing/draft/unsentDrafts';

/** Signs out; asks first when something of this person is kept on this device and not yet on the server. */
export function useSignOut(userId: number) {
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);

  const confirm = () => {
    setAsking(false);
    dropUnsentDrafts(userId);
    void session.signOut().then(() => navigate('/', { replace: true }));
  };

  return {
    asking,
    confirm,
    cancel: () => setAsking(false),
    signOut: () => (hasUnsentDrafts(userId) ? setAsking(true) : confirm()),
  };
}
