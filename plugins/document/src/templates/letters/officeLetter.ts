import { a4Page } from '../a4Page';
import { html, type SafeHtml } from '../html';
import type { LetterData } from './letterData';
import { LETTER_MARGIN, LETTER_STYLE } from './letterStyle';

/** Width of the letterhead in points, and the largest type set in it. */
const HEAD_WIDTH = 425;
const HEAD_SIZE = 30;

/** The layout all letters of the office share: letterhead, number, title, body, signature with place for the seal. */
export function officeLetter(data: LetterData, title: string, body: SafeHtml): string {
  const headSize = Math.min(HEAD_SIZE, HEAD_WIDTH / (1.05 * Math.max(1, [...data.authorityName].length)));
  return a4Page({
    title: `${title} ${data.documentNumber}`,
    margin: LETTER_MARGIN,
    style: LETTER_STYLE,
    running: { pageNumbers: true },
    body: html`
      <header class="letterhead" style="font-size:${headSize.toFixed(1)}pt">${data.authorityName}</header>
      <p class="number">${data.documentNumber}</p>
      <h1>${title}</h1>
      <main class="body">
        <p class="to">${data.applicantName}：</p>
        ${body}
      </main>
      <div class="close">
        <div class="seal">（机关印章）</div>
        <div>${data.authorityName}</div>
        <div>${data.issuedOn}</div>
      </div>
      ${data.contact.length > 0 && html`<div class="contact">${data.contact.map((entry) => html`<div>${entry}</div>`)}</div>`}
    `,
  });
}

/** How every letter begins: which application it answers. */
export function opening(data: LetterData & { submittedOn: string }): string {
  return `你于${data.submittedOn}提交的${data.filingTypeName}申请（申报编号：${data.filingNumber}）`;
}
