import { ApproveDialog } from '../decisions/ApproveDialog';
import { AssignDialog } from '../decisions/AssignDialog';
import { ExtendDialog } from '../decisions/ExtendDialog';
import { RecuseDialog } from '../decisions/RecuseDialog';
import { RefuseDialog } from '../decisions/RefuseDialog';
import { ReturnDialog } from '../decisions/ReturnDialog';
import { RevokeDialog } from '../decisions/RevokeDialog';
import { useDesk, type RemarkTarget } from './desk';
import { KeysDialog } from './KeysDialog';
import { RemarkDialog } from './remarks/RemarkDialog';
import { findRemark } from './remarks/remark';

interface Props {
  target: RemarkTarget | null;
  closeRemark: () => void;
}

/** The one dialog that is open, if any. */
export function DeskDialogs({ target, closeRemark }: Props) {
  const { filing, dialog, openDialog, remarks, saveRemark, dropRemark } = useDesk();
  const close = () => openDialog(null);
  if (target) {
    return (
      <RemarkDialog
        target={target}
        present={findRemark(remarks, target.path)}
        onSave={(remark) => {
          saveRemark(remark);
          closeRemark();
        }}
        onDrop={() => {
          dropRemark(target.path);
          closeRemark();
        }}
        onClose={closeRemark}
      />
    );
  }
  switch (dialog) {
    case 'approve':
      return <ApproveDialog filing={filing} onClose={close} />;
    case 'return':
      return <ReturnDialog filing={filing} onClose={close} />;
    case 'refuse':
      return <RefuseDialog filing={filing} onClose={close} />;
    case 'revoke':
      return <RevokeDialog filing={filing} onClose={close} />;
    case 'assign':
      return <AssignDialog filing={filing} onClose={close} />;
    case 'extend':
      return <ExtendDialog filing={filing} onClose={close} />;
    case 'recuse':
      return <RecuseDialog filing={filing} onClose={close} />;
    case 'help':
      return <KeysDialog onClose={close} />;
    case null:
      return null;
  }
}
