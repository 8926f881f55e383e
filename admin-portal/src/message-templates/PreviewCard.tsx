import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import type { MessagePreview } from '@zaoce/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { PanelCard } from '../common/PanelCard';

/** A message as its recipient gets it, filled with sample data. The mail's page may do nothing: no script, no form, no request. */
export function PreviewCard({ preview }: { preview: MessagePreview }) {
  const translate = useTranslate();
  const [part, setPart] = useState<'html' | 'text'>('html');
  return (
    <PanelCard title={translate('zaoce.message.preview')}>
      <Issues issues={preview.issues} />
      <Typography variant="body2" color="text.secondary">
        {translate('zaoce.message.sampleData')}
      </Typography>
      <Typography sx={{ fontWeight: 600, my: 1, overflowWrap: 'anywhere' }}>{preview.subject}</Typography>
      <Tabs
        value={part}
        onChange={(_event, chosen: 'html' | 'text') => setPart(chosen)}
        aria-label={translate('zaoce.message.parts')}
      >
        <Tab value="html" label={translate('zaoce.message.html')} id="part-html" aria-controls="part" />
        <Tab value="text" label={translate('zaoce.message.text')} id="part-text" aria-controls="part" />
      </Tabs>
      <Box role="tabpanel" id="part" aria-labelledby={`part-${part}`} sx={{ mt: 1 }}>
        {part === 'html' ? (
          <Box
            component="iframe"
            sandbox=""
            srcDoc={preview.html}
            title={translate('zaoce.message.html')}
            sx={{ width: '100%', height: 440, border: 1, borderColor: 'divider', bgcolor: 'common.white' }}
          />
        ) : (
          <Box component="pre" tabIndex={0} sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', m: 0 }}>
            {preview.text}
          </Box>
        )}
      </Box>
    </PanelCard>
  );
}

function Issues({ issues }: { issues: MessagePreview['issues'] }) {
  const translate = useTranslate();
  if (issues.length === 0) return null;
  return (
    <Alert severity="error" role="status" sx={{ mb: 1 }}>
      <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
        {issues.map(({ path, code, message }) => (
          <li key={`${path} ${code} ${message}`}>
            {translate(`resources.message-templates.fields.${path}`)}：{message}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
