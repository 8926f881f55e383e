import { html, paragraphs } from '../html';
import type { DecisionNoticeData } from './letterData';
import { officeLetter, opening } from './officeLetter';

/** 准予行政许可决定书, with the particulars that result. */
export function decisionNotice(data: DecisionNoticeData): string {
  return officeLetter(
    data,
    '准予行政许可决定书',
    html`
      <p>
        ${opening(data)}，经审查，符合法定条件、标准。根据《中华人民共和国行政许可法》第三十八条第一款的规定，本机关决定：
      </p>
      ${paragraphs(data.decision)}
      ${
        data.particulars.length > 0 &&
        html`<table class="particulars">
          <colgroup>
            <col style="width:42mm" />
            <col />
          </colgroup>
          <tbody>
            ${data.particulars.map(
              ({ label, value }) =>
                html`<tr>
                  <th scope="row">${label}</th>
                  <td>${value}</td>
                </tr>`,
            )}
          </tbody>
        </table>`
      }
    `,
  );
}
