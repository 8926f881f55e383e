import { a4Page } from '../a4Page';
import { html, lines, type SafeHtml, WIDE_SPACE } from '../html';
import type { LetterData, OfficePaper, Particular } from './letterData';
import { LETTER_MARGIN, LETTER_STYLE } from './letterStyle';

/** Width of the letterhead in points, and the largest type set in it. */
const HEAD_WIDTH = 425;
const HEAD_SIZE = 30;

/**
 * The layout all letters of the office share: letterhead, number, title, body, signature with place for the seal.
 * @param to who is written to; null for a certificate that is shown to anybody
 */
export function officeLetter(
  data: OfficePaper,
  title: string,
  body: SafeHtml,
  to: string | null = data.applicantName,
): string {
  const headSize = Math.min(HEAD_SIZE, HEAD_WIDTH / (1.05 * Math.max(1, [...data.authorityName].length)));
  return a4Page({
    title: `${title} ${data.documentNumber}`,
    margin: LETTER_MARGIN,
    style: LETTER_STYLE,
    running: { topLeft: `${title}${WIDE_SPACE}${data.documentNumber}`, pageNumbers: true },
    body: html`
      <header class="letterhead" style="font-size:${headSize.toFixed(1)}pt">${data.authorityName}</header>
      <p class="number">${data.documentNumber}</p>
      <h1>${title}</h1>
      <main class="body">${to !== null && html`<p class="to">${to}：</p>`} ${body}</main>
      <div class="close">
        <div class="seal">（机关印章）</div>
        <div>${data.authorityName}</div>
        <div>${data.issuedOn}</div>
      </div>
      ${data.contact.length > 0 && html`<div class="contact">${data.contact.map((entry) => html`<div>${entry}</div>`)}</div>`}
    `,
  });
}

/** Particulars as a table of two columns; nothing where there are none. */
export function particularsTable(particulars: readonly Particular[]): SafeHtml | false {
  return (
    particulars.length > 0 &&
    html`<table class="particulars">
      <colgroup>
        <col style="width:42mm" />
        <col />
      </colgroup>
      <tbody>
        ${particulars.map(
          ({ label, value }) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td>${lines(value)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`
  );
}

/** What is added to a date that rests on a calendar not announced yet. */
export function provisionalNote(provisional: boolean): string {
  return provisional ? '（该年度节假日安排尚未公布，公布后以系统更新的日期为准）' : '';
}

/** How every letter begins: which application it answers. */
export function opening(data: LetterData & { submittedOn: string }): string {
  return `你于${data.submittedOn}提交的${data.filingTypeName}申请（申报编号：${data.filingNumber}）`;
}
