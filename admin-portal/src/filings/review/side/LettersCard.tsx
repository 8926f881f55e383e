import PictureAsPdfIcon from '@mui/icons-material/PictureAsPdfOutlined';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import type { FilingDocument } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { DocumentButton } from '../../../common/DocumentButton';
import { PanelCard } from '../../../common/PanelCard';
import { formatDay } from '../../../i18n/formatDate';
import { useScreenLocale, useText } from '../../../i18n/useText';
import { useDesk } from '../desk';
import { useLetters } from './useLetters';

/** The letters that went to the applicant: number, day, and the letter itself. Nothing while there is none. */
export function LettersCard() {
  const translate = useTranslate();
  const locale = useScreenLocale();
  const text = useText();
  const { filing } = useDesk();
  const { data } = useLetters(filing.id);
  if (!data || data.length === 0) return null;
  const describe = ({ issuedAt, number, writtenOn }: FilingDocument) =>
    issuedAt === null
      ? translate('zaoce.review.letterInMaking')
      : [number, formatDay(writtenOn, locale)].filter(Boolean).join(' · ');
  return (
    <PanelCard title={translate('zaoce.review.letters')}>
      <List dense disablePadding>
        {data.map((letter) => (
          <ListItem key={letter.id} disableGutters sx={{ flexWrap: 'wrap' }}>
            <ListItemText primary={text(letter.label)} secondary={describe(letter)} />
            {letter.issuedAt !== null && (
              <DocumentButton
                path={`/review/filings/${filing.id}/documents/${letter.id}.pdf`}
                label="zaoce.review.openLetter"
                icon={<PictureAsPdfIcon />}
              />
            )}
          </ListItem>
        ))}
      </List>
    </PanelCard>
  );
}
