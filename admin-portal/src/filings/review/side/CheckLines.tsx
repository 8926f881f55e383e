import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import { describePath, type CheckView } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useText } from '../../../i18n/useText';
import { CHECK_LEVEL_LOOK } from '../../cells/checkLevelLook';
import { RemarkButton } from '../remarks/RemarkButton';

/** Findings of the automatic checks; one that points to a place can be turned into a remark there. */
export function CheckLines({ checks }: { checks: readonly CheckView[] }) {
  const translate = useTranslate();
  const text = useText();
  const remarkFor = ({ level, paths: [path] }: CheckView) =>
    level === 'green' || path === undefined ? undefined : (
      <RemarkButton path={path} label={text(describePath(path))} />
    );
  return (
    <List dense disablePadding>
      {checks.map((check) => {
        const { color, Icon } = CHECK_LEVEL_LOOK[check.level];
        return (
          <ListItem key={check.key} disableGutters secondaryAction={remarkFor(check)}>
            <ListItemIcon sx={{ minWidth: 32 }}>
              <Icon
                color={color}
                fontSize="small"
                titleAccess={translate(`zaoce.checkLevel.${check.level}`)}
              />
            </ListItemIcon>
            <ListItemText
              primary={text(check.message)}
              slotProps={{ primary: { variant: 'body2', fontWeight: check.level === 'red' ? 600 : 400 } }}
            />
          </ListItem>
        );
      })}
    </List>
  );
}
