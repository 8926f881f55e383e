import PictureAsPdfIcon from '@mui/icons-material/PictureAsPdfOutlined';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { LOST_KIND_LABELS, specialtyName, wordLabel } from '@zaoce/domain';
import { DocumentButton } from '../../common/DocumentButton';
import { useText } from '../../i18n/useText';
import { ApplicantCell } from '../cells/ApplicantCell';
import { ClaimMark } from '../cells/ClaimMark';
import { DeadlineMark } from '../cells/DeadlineMark';
import { StateMark } from '../cells/StateMark';
import { useDesk } from './desk';

/** Which filing this is, whose, in what state, due when, held by whom; and the printed form. */
export function ReviewHeader() {
  const text = useText();
  const { filing } = useDesk();
  const { lost } = filing.detail;
  const what = [
    text(filing.typeLabel),
    lost && text(wordLabel(LOST_KIND_LABELS, lost)),
    filing.specialty && text(specialtyName(filing.specialty)),
  ];
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1, mb: 1.5 }}>
      <Stack>
        <Typography variant="subtitle1" component="p">
          {what.filter(Boolean).join(' · ')}
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
  );
}
