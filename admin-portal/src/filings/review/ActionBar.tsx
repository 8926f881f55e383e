import KeyboardIcon from '@mui/icons-material/KeyboardOutlined';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import { useTranslate } from 'react-admin';
import { ApproveButton } from '../actions/ApproveButton';
import { ClaimButton } from '../actions/ClaimButton';
import { NextFilingButton } from '../actions/NextFilingButton';
import { RefuseButton } from '../actions/RefuseButton';
import { ReturnButton } from '../actions/ReturnButton';
import { RevokeDecisionButton } from '../actions/RevokeDecisionButton';
import { useDesk } from './desk';
import { OtherActions } from './OtherActions';

/** What can be done with the filing now; it follows the filing's state because each button asks the allowed actions. */
export function ActionBar() {
  const translate = useTranslate();
  const { filing, openDialog } = useDesk();
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={translate('zaoce.review.actions')}
      sx={{ position: 'sticky', bottom: 0, zIndex: 3, mt: 1.5, p: 1 }}
    >
      <Stack
        direction="row"
        sx={{
          flexWrap: 'wrap',
          gap: { xs: 0.5, sm: 1 },
          alignItems: 'center',
          '& .MuiButton-root': { minWidth: 0, px: { xs: 1, sm: 2 } },
        }}
      >
        <ClaimButton filing={filing} />
        <ApproveButton />
        <ReturnButton />
        <RefuseButton />
        <RevokeDecisionButton />
        <OtherActions />
        <Stack direction="row" sx={{ ml: 'auto', gap: 1 }}>
          <IconButton
            sx={{ display: { xs: 'none', md: 'inline-flex' } }}
            aria-label={translate('zaoce.review.help')}
            onClick={() => openDialog('help')}
          >
            <KeyboardIcon />
          </IconButton>
          <NextFilingButton variant="outlined" />
        </Stack>
      </Stack>
    </Paper>
  );
}
