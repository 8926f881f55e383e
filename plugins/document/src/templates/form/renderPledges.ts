import { html, type SafeHtml } from '../html';
import type { FormOpinion, FormPledge } from './formData';

const DATE_LINE = '日期：\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日';

/** A pledge with the line for the signature and, where asked for, a circle in the size of an employer's round stamp. */
export function renderPledge(pledge: FormPledge, heading: string): SafeHtml {
  return html`<table class="pledge">
    <tbody>
      <tr class="title">
        <th>${heading}</th>
      </tr>
      <tr>
        <td>
          ${pledge.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
          <div class="${pledge.stamp ? 'sign stamped' : 'sign'}">
            ${pledge.stamp && html`<div class="stamp">单位公章<br />盖章处</div>`}
            <div class="lines">
              <div>${pledge.signatory}：<span class="rule"></span></div>
              <div>${DATE_LINE}</div>
            </div>
          </div>
        </td>
      </tr>
    </tbody>
  </table>`;
}

/** The box the office fills in by hand when the case is handled on paper. */
export function renderOpinion(opinion: FormOpinion, heading: string): SafeHtml {
  return html`<table class="opinion">
    <tbody>
      <tr class="title">
        <th>${heading}</th>
      </tr>
      <tr>
        <td>
          <div class="sign">
            <div>${opinion.officer}：<span class="rule"></span></div>
            <div class="lines">
              <div>（盖章处）</div>
              <div>${DATE_LINE}</div>
            </div>
          </div>
        </td>
      </tr>
    </tbody>
  </table>`;
}
