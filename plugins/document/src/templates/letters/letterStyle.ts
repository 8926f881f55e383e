import { SANS } from '../a4Page';

/**
 * After GB/T 9704-2012: wide margins, red letterhead with a red line. The body is 四号 (14 pt) instead of 三号, so that the usual
 * letter stays on one sheet and no signature stands alone on a second.
 */
export const LETTER_MARGIN = '26mm 26mm 20mm 28mm';

export const LETTER_STYLE = `
html { font-size: 14pt; line-height: 25pt; }
.letterhead { color: #c01a1a; text-align: center; font-weight: 700; line-height: 1.25; padding-bottom: 5mm;
  border-bottom: .7mm solid #c01a1a; letter-spacing: .05em; }
.letterhead + .number { text-align: right; font-size: 12pt; margin-top: 2mm; }
h1 { font-weight: 700; font-size: 22pt; line-height: 1.4; text-align: center; margin: 6mm 0 5mm; letter-spacing: .04em; }
.body p { text-indent: 2em; text-align: justify; orphans: 2; widows: 2; }
.body p.to { text-indent: 0; }
.body h2 { font: 400 14pt/25pt ${SANS}; text-indent: 2em; break-after: avoid; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 3mm 0 4mm; font-size: 12pt; line-height: 1.5; }
th, td { border: .5pt solid #000; padding: 1.5mm 2mm; font-weight: 400; text-align: left; vertical-align: middle; }
thead th { text-align: center; font-family: ${SANS}; }
tr { break-inside: avoid; }
td.center { text-align: center; }
.particulars th, .particulars td { padding: .8mm 2mm; line-height: 1.45; }
.particulars th { width: 42mm; text-align: center; }
.close { break-inside: avoid; break-before: avoid; margin-top: 8mm; display: grid; justify-content: end; justify-items: center; padding-right: 2em; }
.close .seal { font: 400 10pt ${SANS}; color: #666; line-height: 1.4; margin-bottom: 3mm; }
.contact { break-inside: avoid; break-before: avoid; margin-top: 4mm; border-top: .5pt solid #000; padding-top: 2mm; font-size: 10pt; line-height: 1.5; }
`;
