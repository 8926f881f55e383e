import PictureAsPdfIcon from '@mui/icons-material/PictureAsPdfOutlined';
import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { specialtyName } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { DocumentButton } from '../../common/DocumentButton';
import { useText } from '../../i18n/useText';
import { ApplicantCell } from '../cells/ApplicantCell';
import { ClaimMark } from '../cells/ClaimMark';
import { DeadlineMark } from '../cells/DeadlineMark';
import { StateMark } from '../cells/StateMark';
import { useDesk } from './desk';

/** Which filing this is, whose, in what state, due when, held by whom; and the printed form. */
export function ReviewHeader() {
  const translate = useTranslate();
  const text = useText();
  const { filing } = useDesk();
  const specialty = filing.specialty && text(specialtyName(filing.specialty));
  return (
    <>
      <Stack
        direction="row"
        sx={{ flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1, mb: 1.5 }}
      >
        <Stack>
          <Typography variant="subtitle1" component="p">
            {[text(filing.typeLabel), specialty].filter(Boolean).join(' · ')}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {filing.number}
          </Typography>
        </Stack>
        <ApplicantCell row={filing} />
        <StateMark state={filing.state} />
        {filing.state === 'in-review' && <ClaimMark row={filing} />}
        <DeadlineMark row={filing} />
        <DocumentButton
          path={`/review/filings/${filing.id}/application-form.pdf`}
          label="zaoce.review.form"
          icon={<PictureAsPdfIcon />}
        />
      </Stack>
      {filing.state === 'submitted' && (
        <Alert severity="info" sx={{ mb: 1.5 }}>
          {translate('zaoce.review.claimFirst')}
        </Alert>
      )}
    </>
  );
}
