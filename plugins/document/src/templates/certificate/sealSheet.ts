import { qrSvg } from '../../qr/qrSvg';
import { a4Page, SANS } from '../a4Page';
import { html, type SafeHtml, trustedHtml } from '../html';
import { practiceSeal, type PracticeSealData } from './practiceSeal';

/** The sheet with the picture of a practice seal. All dates are ready to print. */
export interface SealSheetData {
  seal: PracticeSealData;
  certificateNumber: string;
  specialty: string;
  issuer: string;
  printedOn: string;
  /** Address of the verification page, with the code. */
  verificationUrl: string;
}

const STYLE = `
h1 { font-weight: 700; font-size: 22pt; letter-spacing: .1em; text-align: center; margin-bottom: 12mm; }
.plate { position: relative; width: 90mm; height: 75mm; margin: 0 auto 12mm; border: .3pt solid #999; }
.plate .practice-seal { position: absolute; left: 20mm; top: 20mm; width: 50mm; height: 35mm; }
.plate .scale { position: absolute; inset: 0; width: 90mm; height: 75mm; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; border: 1pt solid #000; margin-bottom: 8mm; }
th, td { border: .5pt solid #000; padding: 2mm 2.5mm; vertical-align: middle; font-weight: 400; text-align: left; }
th { width: 34mm; text-align: center; }
.lower { display: grid; grid-template-columns: 1fr 30mm; column-gap: 10mm; align-items: start; }
.notes { font-size: 10pt; line-height: 1.7; padding-left: 1.6em; }
.code { text-align: center; font: 400 7.5pt ${SANS}; color: #444; line-height: 1.5; }
.code svg { width: 28mm; height: 28mm; margin: 0 auto; }
.foot { display: grid; justify-content: end; text-align: center; gap: 2mm; margin-top: 12mm; }
`;

/** 执业专用章印模: the seal in its true size with its measures, what it says in plain text, and how to check it. */
export function sealSheet(data: SealSheetData): string {
  const { seal } = data;
  const rows: [label: string, value: string][] = [
    ['姓名', seal.name],
    ['执业专用章编号', seal.sealNumber],
    ['注册证书编号', data.certificateNumber],
    ['注册专业', data.specialty],
    ['聘用单位', seal.employer],
    ['有效期', seal.validity],
  ];
  return a4Page({
    title: `执业专用章印模 ${seal.sealNumber}`,
    margin: '24mm 24mm 20mm',
    style: STYLE,
    body: html`<h1>执业专用章印模</h1>
      <div class="plate">${practiceSeal(seal)}${measures()}</div>
      <table>
        <tbody>
          ${rows.map(
            ([label, value]) =>
              html`<tr>
                <th scope="row">${label}</th>
                <td>${value}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <div class="lower">
        <ol class="notes">
          <li>印模为椭圆形，长轴50毫米、短轴35毫米，印文和边框为枣红色，按原大打印（缩放比例100%）。</li>
          <li>
            印模所载聘用单位、有效期与注册库一致；变更聘用单位或者延续注册后，印模同时失效，应当重新下载。
          </li>
          <li>执业专用章由本人保管和使用，遗失的应当办理补办。</li>
        </ol>
        <div class="code">${trustedHtml(qrSvg(data.verificationUrl))}实时数据，扫码验证</div>
      </div>
      <div class="foot">
        <p>${data.issuer}</p>
        <p>${data.printedOn}</p>
      </div>`,
  });
}

/** Dimension lines beside the seal, whose upper left corner stands 20 mm within the plate. */
function measures(): SafeHtml {
  return trustedHtml(
    `<svg class="scale" viewBox="0 0 90 75" aria-hidden="true" style="font-family:${SANS}">` +
      '<g fill="none" stroke="#666" stroke-width=".2">' +
      '<path d="M20 58v7M70 58v7M20 63H70M73 20h7M73 55h7M78 20V55"/>' +
      '<path d="M22 62.3 20 63l2 .7M68 62.3 70 63l-2 .7M77.3 22 78 20l.7 2M77.3 53 78 55l.7-2"/></g>' +
      '<g fill="#444" font-size="3" text-anchor="middle"><text x="45" y="67.6">50 mm</text>' +
      '<text transform="translate(82.6 37.5) rotate(-90)">35 mm</text></g></svg>',
  );
}
