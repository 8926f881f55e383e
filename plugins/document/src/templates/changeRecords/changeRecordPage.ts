import { qrSvg } from '../../qr/qrSvg';
import { a4Page, SANS } from '../a4Page';
import { html, lines, type SafeHtml, trustedHtml, WIDE_SPACE } from '../html';

/** One line of the change column: what changed, from, to, when, who decided. */
export interface ChangeLine {
  field: string;
  before: string;
  after: string;
  /** `2026年11月22日`. */
  decidedOn: string;
  authority: string;
}

/** 注册证书变更栏记录: the page that belongs to a certificate. All dates are ready to print. */
export interface ChangeRecordPageData {
  name: string;
  specialty: string;
  certificateNumber: string;
  sealNumber: string;
  employer: string;
  /** `2026年11月22日 至 2030年11月21日`. */
  validity: string;
  /** `有效`, `注销`. */
  state: string;
  issuer: string;
  printedOn: string;
  /** Oldest first. */
  changes: ChangeLine[];
  /** Address of the verification page, with the code. */
  verificationUrl: string;
}

const STYLE = `
.head { display: grid; grid-template-columns: 27mm 1fr 27mm; align-items: center; margin-bottom: 6mm; }
.head h1 { font-weight: 700; font-size: 20pt; letter-spacing: .12em; text-align: center; line-height: 1.35; }
.head .sub { text-align: center; font-size: 11pt; margin-top: 2mm; letter-spacing: .08em; }
.head svg { width: 26mm; height: 26mm; }
.head .code { text-align: center; font: 400 6.5pt ${SANS}; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; border: 1pt solid #000; margin-bottom: 5mm; }
th, td { border: .5pt solid #000; padding: 1.6mm 2mm; vertical-align: middle; font-weight: 400; text-align: left; line-height: 1.4; }
th { text-align: center; }
tr { break-inside: avoid; }
.changes th { font: 700 10pt ${SANS}; }
.changes td { height: 12mm; padding: 1mm 1.8mm; font-size: 9.5pt; }
.changes .center { text-align: center; }
.none { text-align: center; color: #333; }
.foot { display: grid; justify-content: end; text-align: center; gap: 3mm; margin-top: 10mm; break-inside: avoid; break-before: avoid; }
`;

/** The change-record page of a certificate: its head repeats on every sheet, and a certificate without changes says so. */
export function changeRecordPage(data: ChangeRecordPageData): string {
  return a4Page({
    title: `注册证书变更栏 ${data.certificateNumber}`,
    margin: '18mm 16mm 18mm',
    style: STYLE,
    running: { topLeft: `${data.name}${WIDE_SPACE}${data.certificateNumber}`, pageNumbers: true },
    body: html`<header class="head">
        <span></span>
        <div>
          <h1>二级造价工程师注册证书</h1>
          <p class="sub">变更栏记录${WIDE_SPACE}（注册状态：${data.state}）</p>
        </div>
        <div class="code">${trustedHtml(qrSvg(data.verificationUrl))}扫码核验</div>
      </header>
      ${renderHolder(data)} ${renderChanges(data.changes)}
      <div class="foot">
        <p>${data.issuer}</p>
        <p>${data.printedOn}</p>
      </div>`,
  });
}

function renderHolder(data: ChangeRecordPageData): SafeHtml {
  const rows: [label: string, value: string, label: string, value: string][] = [
    ['姓名', data.name, '注册专业', data.specialty],
    ['证书编号', data.certificateNumber, '执业专用章\n编号', data.sealNumber],
    ['聘用单位', data.employer, '有效期', data.validity],
  ];
  return html`<table>
    <colgroup>
      <col style="width:24mm" />
      <col />
      <col style="width:24mm" />
      <col />
    </colgroup>
    <tbody>
      ${rows.map(
        ([left, leftValue, right, rightValue]) =>
          html`<tr>
            <th scope="row">${left}</th>
            <td>${leftValue}</td>
            <th scope="row">${lines(right)}</th>
            <td>${rightValue}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderChanges(changes: readonly ChangeLine[]): SafeHtml {
  return html`<table class="changes">
    <colgroup>
      <col style="width:12mm" />
      <col style="width:28mm" />
      <col />
      <col />
      <col style="width:27mm" />
      <col style="width:24mm" />
    </colgroup>
    <thead>
      <tr>
        ${['序号', '变更事项', '变更前', '变更后', '决定日期', '决定机关'].map(
          (label) => html`<th scope="col">${label}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${changes.map(
        (change, index) =>
          html`<tr>
            <td class="center">${index + 1}</td>
            <td>${change.field}</td>
            <td>${change.before}</td>
            <td>${change.after}</td>
            <td class="center">${change.decidedOn}</td>
            <td class="center">${change.authority}</td>
          </tr>`,
      )}
      ${
        changes.length === 0 &&
        html`<tr>
          <td class="none" colspan="6">（截至打印之日无变更记录）</td>
        </tr>`
      }
    </tbody>
  </table>`;
}
