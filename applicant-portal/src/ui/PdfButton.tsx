import Button, { type ButtonProps } from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from './ErrorNotice';
import { usePdf } from './usePdf';

export interface PdfButtonProps extends Pick<ButtonProps, 'variant' | 'startIcon'> {
  label: string;
  load: () => Promise<Blob>;
}

/** Opens a PDF that needs the person's token; leaves a link, should the browser have blocked the tab. */
export function PdfButton({ label, load, variant = 'outlined', startIcon }: PdfButtonProps) {
  const { t } = useTranslation();
  const pdf = usePdf(load);

  return (
    <>
      <Button variant={variant} startIcon={startIcon} loading={pdf.isLoading} onClick={pdf.open}>
        {label}
      </Button>
      {pdf.error && <ErrorNotice error={pdf.error} />}
      {pdf.url && (
        <Typography variant="body2" sx={{ width: '100%' }}>
          {t('pdf.ready')}{' '}
          <Link href={pdf.url} target="_blank" rel="noopener">
            {t('pdf.openAgain', { label })}
          </Link>
        </Typography>
      )}
    </>
  );
}
