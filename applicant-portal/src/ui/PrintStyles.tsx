import GlobalStyles from '@mui/material/GlobalStyles';

/** On paper: the page without what surrounds it, black on white whatever the screen's colours, nothing folded away. */
export function PrintStyles() {
  return (
    <GlobalStyles
      styles={{
        '@media print': {
          '*, *::before, *::after': {
            color: '#000 !important',
            background: 'transparent !important',
            boxShadow: 'none !important',
          },
          'body > #root > div > header, body > #root > div > footer, form[role="search"]': {
            display: 'none !important',
          },
          '.MuiPaper-root': { border: '0 !important', padding: '0 !important' },
          '.MuiCollapse-root': {
            height: 'auto !important',
            visibility: 'visible !important',
            overflow: 'visible !important',
          },
          '.MuiAccordionSummary-expandIconWrapper': { display: 'none !important' },
          'h1, h2, h3': { breakAfter: 'avoid' },
          'tr, li, .MuiAccordion-root': { breakInside: 'avoid' },
          'main a[href^="http"]::after': { content: '" (" attr(href) ")"', wordBreak: 'break-all' },
        },
        '@page': { margin: '18mm 16mm' },
      }}
    />
  );
}
