import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import { DEFECT_CODES, isDefectCode } from '@zaoce/domain';
import type { ReactNode } from 'react';
import { useText } from '../../../i18n/useText';
import type { Remark } from './remark';

interface Props {
  remarks: readonly Remark[];
  /** What can be done with each remark. */
  action?: (remark: Remark) => ReactNode;
}

/** The remarks that will go to the applicant. */
export function RemarkList({ remarks, action }: Props) {
  const readText = useText();
  return (
    <List dense disablePadding>
      {remarks.map((remark) => {
        const { path, label, defectCode, text } = remark;
        const defect = isDefectCode(defectCode) ? readText(DEFECT_CODES[defectCode]) : defectCode;
        return (
          <ListItem key={path} disableGutters secondaryAction={action?.(remark)}>
            <ListItemText primary={`${label} · ${defect}`} secondary={text} />
          </ListItem>
        );
      })}
    </List>
  );
}
