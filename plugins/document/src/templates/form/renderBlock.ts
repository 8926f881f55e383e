import { html, lines, type SafeHtml } from '../html';
import type { FormBlock, TableBlock, TextBlock } from './formData';
import { renderFields } from './renderFields';

/** Draws one block of a form; `heading` carries its number, `photo` is drawn where the block asks for it. */
export function renderBlock(block: FormBlock, heading: string, photo: string | undefined): SafeHtml {
  switch (block.kind) {
    case 'fields':
      return renderFields(block, heading, photo);
    case 'table':
      return renderTable(block, heading);
    case 'text':
      return renderText(block, heading);
  }
}

/** Up to so many entries stay on one page together. */
const SHORT_TABLE = 4;

function renderTable({ columns, rows, summary }: TableBlock, heading: string): SafeHtml {
  const width = columns.length;
  return html`<table class="${rows.length <= SHORT_TABLE ? 'entries short' : 'entries'}">
    <colgroup>
      ${columns.map((column) => (column.width ? html`<col style="width:${column.width}mm" />` : html`<col />`))}
    </colgroup>
    <thead>
      <tr class="title">
        <th colspan="${width}">${heading}</th>
      </tr>
      <tr class="columns">
        ${columns.map((column) => html`<th scope="col">${lines(column.label)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => renderRow(row, columns))}
      ${
        rows.length === 0 &&
        html`<tr class="none">
          <td colspan="${width}">无</td>
        </tr>`
      }
      ${
        summary &&
        html`<tr>
          <td colspan="${width}">${summary}</td>
        </tr>`
      }
    </tbody>
  </table>`;
}

function renderRow(row: string[], columns: TableBlock['columns']): SafeHtml {
  return html`<tr>
    ${columns.map((column, index) => html`<td class="${column.align ?? 'left'}">${lines(row[index])}</td>`)}
  </tr>`;
}

function renderText({ paragraphs }: TextBlock, heading: string): SafeHtml {
  return html`<table class="text">
    <tbody>
      <tr class="title">
        <th>${heading}</th>
      </tr>
      <tr>
        <td>${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}</td>
      </tr>
    </tbody>
  </table>`;
}
