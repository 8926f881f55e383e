import { html, lines, type SafeHtml } from '../html';
import { picture } from '../picture';
import type { FieldsBlock, FormField } from './formData';

/** Lines the photo stands beside: five of 7.6 mm hold its 35 mm. */
const PHOTO_LINES = 5;

/**
 * Draws a block of labelled values on five columns (label, value, label, value, photo), so that the lines of all
 * blocks stand under each other.
 */
export function renderFields(block: FieldsBlock, heading: string, photo: string | undefined): SafeHtml {
  const rows = arrangeLines(block.fields);
  while (block.withPhoto && rows.length < PHOTO_LINES) rows.push([]);
  return html`<table class="fields">
    <colgroup>
      <col style="width:25mm" />
      <col style="width:53mm" />
      <col style="width:25mm" />
      <col style="width:45mm" />
      <col style="width:30mm" />
    </colgroup>
    <tbody>
      <tr class="title">
        <th colspan="5">${heading}</th>
      </tr>
      ${rows.map((line, index) => {
        const besidePhoto = Boolean(block.withPhoto) && index < PHOTO_LINES;
        return html`<tr>
          ${renderLine(line, besidePhoto ? 4 : 5)}${besidePhoto && index === 0 && photoCell(photo)}
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** Puts the fields on lines: two halves or one wide field each. */
function arrangeLines(fields: readonly FormField[]): FormField[][] {
  const lines: FormField[][] = [];
  for (const field of fields) {
    const last = lines.at(-1);
    if (!field.wide && last?.length === 1 && !last[0]?.wide) last.push(field);
    else lines.push([field]);
  }
  return lines;
}

function renderLine([first, second]: FormField[], columns: 4 | 5): SafeHtml {
  if (!first) return html`<td colspan="${columns}"></td>`;
  const label = html`<th scope="row">${lines(first.label)}</th>`;
  if (!second)
    return html`${label}
      <td colspan="${columns - 1}">${lines(first.value)}</td>`;
  return html`${label}
    <td>${lines(first.value)}</td>
    <th scope="row">${lines(second.label)}</th>
    <td colspan="${columns - 3}">${lines(second.value)}</td>`;
}

function photoCell(photo: string | undefined): SafeHtml {
  return html`<td class="photo" rowspan="${PHOTO_LINES}">
    ${photo ? html`<div class="frame">${picture(photo, '申请人照片')}</div>` : html`<div class="frame empty">一寸<br />免冠照片</div>`}
  </td>`;
}
