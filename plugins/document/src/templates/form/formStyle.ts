import { SANS } from '../a4Page';

/** Black hairlines on white: the sheet is stamped, scanned and copied, so nothing depends on grey or colour. */
export const FORM_STYLE = `
.head { display: grid; grid-template-columns: 26mm 1fr 26mm; align-items: end; margin-bottom: 4mm; }
.head h1 { font-weight: 700; font-size: 19pt; letter-spacing: .06em; text-align: center; line-height: 1.3; }
.head .meta { margin-top: 3mm; text-align: center; font-size: 10pt; }
.head .meta b { font-weight: 400; font-family: ${SANS}; letter-spacing: .03em; }
.head .code { text-align: center; font: 400 6.5pt ${SANS}; line-height: 1.2; }
.head .code svg { width: 25mm; height: 25mm; margin: 0 auto; }
table { width: calc(100% - .4mm); border-collapse: collapse; table-layout: fixed; border: 1pt solid #000; margin: 0 .2mm 3.5mm; }
th, td { border: .5pt solid #000; padding: 1.1mm 1.6mm; vertical-align: middle; font-weight: 400; text-align: left; }
th { text-align: center; }
tr { break-inside: avoid; }
tr.title th { font: 700 10.5pt ${SANS}; text-align: left; padding: 1.2mm 2mm; letter-spacing: .04em; }
table:not(.entries), table.short { break-inside: avoid; }
.fields tr:not(.title) > * { height: 7.8mm; }
.fields th { padding: 1mm; line-height: 1.25; }
td.photo { padding: 0; text-align: center; }
.photo .frame { width: 25mm; height: 35mm; margin: 1mm auto; display: grid; place-content: center; }
.photo .empty { border: .5pt dashed #777; color: #555; font-size: 9pt; line-height: 1.6; }
.photo img { width: 25mm; height: 35mm; object-fit: cover; }
.entries { font-size: 9.5pt; line-height: 1.4; }
.entries .columns th { padding: 1mm; line-height: 1.25; }
.entries .center { text-align: center; }
.entries .right { text-align: right; }
.entries .none td { text-align: center; color: #333; height: 9mm; }
.text p, .pledge p { text-indent: 2em; line-height: 1.6; text-align: justify; }
.pledge > tbody > tr > td { padding: 2mm 3mm; }
.sign { display: grid; grid-template-columns: 1fr 1fr; align-items: end; margin-top: 5mm; }
.sign.stamped { grid-template-columns: 46mm 1fr; margin-top: 1mm; }
.sign .lines { display: grid; gap: 6mm; justify-content: end; grid-column: 2; white-space: nowrap; }
.sign .rule { display: inline-block; width: 38mm; border-bottom: .5pt solid #000; height: 1em; }
.stamp { width: 42mm; height: 42mm; display: grid; place-content: center; justify-items: center; text-align: center;
  border: .5pt dashed #999; border-radius: 50%; font: 400 8.5pt ${SANS}; color: #666; line-height: 1.5; }
.opinion td { height: 44mm; vertical-align: bottom; padding: 2mm 3mm; }
.note { font-size: 8.5pt; line-height: 1.5; color: #222; break-inside: avoid; }
`;
