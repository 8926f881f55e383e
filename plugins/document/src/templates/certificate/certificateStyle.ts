import { SANS } from '../a4Page';

/** One A4 sheet; everything has its place in millimetres from the edge of the border. */
export const CERTIFICATE_STYLE = `
html { color: #1b1b1b; }
.sheet { position: relative; width: 186mm; height: 273mm; overflow: hidden; }
.border { position: absolute; inset: 0; width: 186mm; height: 273mm; }
.background { position: absolute; left: 18mm; top: 70mm; width: 150mm; height: 150mm; }
.content { position: absolute; inset: 14mm 19mm 14mm; }
.rosette { width: 25mm; height: 25mm; margin: 2mm auto 3mm; }
.title { text-align: center; }
.title .country { font-size: 17pt; letter-spacing: .42em; margin-right: -.42em; }
.title .name { font-weight: 700; font-size: 27pt; letter-spacing: .08em; margin-right: -.08em; line-height: 1.5; color: #9b2335; }
.title .english { font: 400 9pt ${SANS}; letter-spacing: .02em; color: #444; line-height: 1.55; margin-top: 1mm; }
.particulars { display: grid; grid-template-columns: 1fr 35mm; column-gap: 9mm; margin-top: 11mm; }
dl { display: grid; grid-template-columns: 25mm 1fr; row-gap: 1.4mm; align-content: start; }
dt, dd { font-size: 13pt; line-height: 1.5; padding: .9mm 0; }
dt { white-space: nowrap; }
dt span { display: inline-block; width: 4em; text-align: justify; text-align-last: justify; }
dd { padding: .9mm 1.5mm; border-bottom: .4pt solid #8d8d8d; }
dd.number { font-family: ${SANS}; letter-spacing: .02em; }
.long dd.employer { font-size: 11.5pt; }
.photo { width: 35mm; height: 49mm; border: .5pt solid #8d8d8d; overflow: hidden; display: grid; place-content: center;
  text-align: center; color: #666; font-size: 10pt; }
.photo img { width: 35mm; height: 49mm; object-fit: cover; }
.lower { position: absolute; left: 0; right: 0; bottom: 16mm; display: grid; grid-template-columns: 56mm 1fr; column-gap: 8mm;
  align-items: end; }
.seal { width: 54mm; height: 39mm; display: grid; place-content: center; margin-bottom: 6mm; text-align: center;
  font: 400 8.5pt ${SANS}; color: #777; border: .5pt dashed #aaa; line-height: 1.6; }
.seal.filled { border: none; }
.signature { font-size: 11pt; line-height: 1; display: grid; gap: 6mm; }
.signature .rule { display: inline-block; width: 30mm; border-bottom: .4pt solid #444; height: 1em; }
.issue { text-align: center; position: relative; display: grid; justify-items: center; font-size: 13pt; line-height: 1.7; }
.issue .stamp { width: 42mm; height: 42mm; border: .5pt dashed #aaa; border-radius: 50%; display: grid; place-content: center;
  font: 400 8.5pt ${SANS}; color: #777; margin-bottom: 3mm; }
.reprint { font-size: 10pt; color: #444; }
.verify { position: absolute; left: 0; right: 0; bottom: -1mm; display: flex; align-items: center; justify-content: center;
  font: 400 8pt ${SANS}; color: #444; }
.code { display: grid; justify-items: center; margin-top: 6mm; font: 400 8pt ${SANS}; color: #444; line-height: 1.5; }
.code svg { width: 27mm; height: 27mm; }
`;
