import Box from '@mui/material/Box';
import type { JSX } from 'react';
import ReactMarkdown, { type Components, type ExtraProps } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { headingId } from './headings';

/*
 * Markdown becomes React elements and nothing else: HTML inside the text stays text, addresses other than
 * http(s), mailto and relative ones are dropped. The page's own heading is the only one of the first level.
 */
const plain: Components = { h1: 'h2' };

/** Headings that can be linked. */
const anchored: Components = {
  h1: AnchoredHeading,
  h2: AnchoredHeading,
};

export interface MarkdownProps {
  text: string;
  /** Whether headings get names; only where one text is on the page, because names must be unique. */
  anchors?: boolean;
}

/** An editor's text. Pictures are shown only from this site, because nothing is loaded from elsewhere. */
export function Markdown({ text, anchors = false }: MarkdownProps) {
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
      <ReactMarkdown
        remarkPlugins={[remarkGfm]}
        components={anchors ? anchored : plain}
        urlTransform={keepLocalPictures}
      >
        {text}
      </ReactMarkdown>
    </Box>
  );
}

function AnchoredHeading({ node, children }: JSX.IntrinsicElements['h2'] & ExtraProps) {
  return (
    <h2 id={headingId(textOf(node))} tabIndex={-1}>
      {children}
    </h2>
  );
}

type Node = NonNullable<ExtraProps['node']>;

function textOf(node: Node | Node['children'][number] | undefined): string {
  if (!node) return '';
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function keepLocalPictures(url: string, key: string): string {
  const isLocal = url.startsWith('/') && !url.startsWith('//');
  if (key === 'src') return isLocal ? url : '';
  return isLocal || /^(https?:|mailto:|tel:|#)/i.test(url) ? url : '';
}
