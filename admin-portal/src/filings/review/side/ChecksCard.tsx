import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { describePath, type CheckView } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useText } from '../../../i18n/useText';
import { CHECK_LEVEL_LOOK } from '../../cells/checkLevelLook';
import { useDesk } from '../desk';
import { RemarkButton } from '../remarks/RemarkButton';
import { PanelCard } from '../../../common/PanelCard';

const WORST_FIRST = { red: 0, amber: 1, green: 2 } as const;

/** The automatic checks, worst first; one that points to a place can be turned into a remark there. */
export function ChecksCard() {
  const translate = useTranslate();
  const text = useText();
  const { filing } = useDesk();
  const checks = [...filing.checks].sort((a, b) => WORST_FIRST[a.level] - WORST_FIRST[b.level]);
  const remarkFor = ({ level, paths: [path] }: CheckView) =>
    level === 'green' || path === undefined ? undefined : (
      <RemarkButton path={path} label={text(describePath(path))} />
    );

  return (
    <PanelCard title={translate('zaoce.review.checks')}>
      {checks.length === 0 && (
        <Typography color="text.secondary">{translate('zaoce.review.noChecks')}</Typography>
      )}
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
    </PanelCard>
  );
}
