import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { getFilingDocument, type FilingDocument } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api';
import { formatDate } from '../../../i18n/formatDate';
import { useLanguage } from '../../../i18n/useLanguage';
import { PdfButton } from '../../../ui/PdfButton';
import { StateLabel } from '../../../ui/StateLabel';

/** One letter: what it is, its number, who wrote it when, and the button that opens it once it is made. */
export function DocumentItem({ filingId, document }: { filingId: number; document: FilingDocument }) {
  const { t } = useTranslation('filing');
  const { language, pick } = useLanguage();
  const { id, label, number, authorityName, writtenOn, issuedAt } = document;
  const name = pick(label);

  return (
    <Box
      component="li"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 1 }}
      data-testid={`document-${document.kind}`}
    >
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
        <Typography variant="body2" color="text.secondary">
          {[number, authorityName, formatDate(writtenOn, language)].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      {issuedAt === null ? (
        <StateLabel tone="neutral">{t('documents.making')}</StateLabel>
      ) : (
        <PdfButton
          startIcon={<DescriptionOutlined />}
          label={t('documents.open', { name })}
          load={() => api.download(getFilingDocument, { params: { id: filingId, documentId: id } })}
        />
      )}
    </Box>
  );
}
