import Box from '@mui/material/Box';
import ReactMarkdown from 'react-markdown';
import remarkGfm from 'remark-gfm';

/*
 * Markdown becomes React elements and nothing else: HTML inside the text stays text, addresses other than
 * http(s), mailto and relative ones are dropped by react-markdown. The page's own heading is the only one of the first level.
 */
const components = { h1: 'h2' } as const;

/** An editor's text. Pictures are shown only from this site, because nothing is loaded from elsewhere. */
export function Markdown({ text }: { text: string }) {
  return (
    <Box
      sx={{
        overflowWrap: 'anywhere',
        lineHeight: 1.8,
        '& h2': { typography: 'h2', mt: 3 },
        '& h3': { typography: 'h3', mt: 2.5 },
        '& a': { color: 'primary.main' },
        '& img': { maxWidth: '100%' },
        '& table': { borderCollapse: 'collapse', display: 'block', overflowX: 'auto' },
        '& th, & td': { border: 1, borderColor: 'divider', px: 1, py: 0.5, textAlign: 'start' },
      }}
    >
      <ReactMarkdown remarkPlugins={[remarkGfm]} components={components} urlTransform={keepLocalPictures}>
        {text}
      </ReactMarkdown>
    </Box>
  );
}

function keepLocalPictures(url: string, key: string): string {
  const isLocal = url.startsWith('/') && !url.startsWith('//');
  if (key === 'src') return isLocal ? url : '';
  return isLocal || /^(https?:|mailto:|tel:|#)/i.test(url) ? url : '';
}
