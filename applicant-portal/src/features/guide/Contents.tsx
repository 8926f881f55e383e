import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { findHeadings } from '../../ui/headings';

/** The table of contents of a text; none for one with fewer than three parts. */
export function Contents({ text }: { text: string }) {
  const { t } = useTranslation('content');
  const headings = findHeadings(text);
  if (headings.length < 3) return null;

  return (
    <Box component="nav" aria-labelledby="contents" sx={{ mb: 2, displayPrint: 'none' }}>
      <Typography id="contents" component="h2" variant="subtitle2">
        {t('contents')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, columns: { sm: 2 } }}>
        {headings.map(({ id, text: title }) => (
          <li key={id}>
            <Link href={`#${encodeURIComponent(id)}`}>{title}</Link>
          </li>
        ))}
      </Box>
    </Box>
  );
}
