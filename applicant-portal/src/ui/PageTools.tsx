import LinkIcon from '@mui/icons-material/Link';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LiveMessage } from './LiveMessage';

/** Copies the address of the page and prints it. */
export function PageTools() {
  const { t } = useTranslation('content');

  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, displayPrint: 'none' }}>
      <CopyLink address={() => window.location.href.replace(/#.*/, '')} />
      <Button size="small" startIcon={<PrintIcon />} onClick={() => window.print()}>
        {t('print')}
      </Button>
    </Box>
  );
}

export interface CopyLinkProps {
  address: () => string;
  /** What the link leads to, where there are several on a page. */
  of?: string;
}

/** Puts an address onto the clipboard and says so; where a browser has none, the address bar remains. */
export function CopyLink({ address, of }: CopyLinkProps) {
  const { t } = useTranslation('content');
  const [message, setMessage] = useState('');

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address());
      setMessage(t('linkCopied'));
    } catch {
      setMessage(t('linkNotCopied'));
    }
  };

  return (
    <>
      <Button
        size="small"
        startIcon={<LinkIcon />}
        onClick={() => void copy()}
        aria-label={of && `${t('copyLink')}：${of}`}
        sx={{ displayPrint: 'none' }}
      >
        {message || t('copyLink')}
      </Button>
      <LiveMessage message={message} />
    </>
  );
}
