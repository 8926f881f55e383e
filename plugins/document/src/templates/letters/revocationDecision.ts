import { html, paragraphs } from '../html';
import type { RevocationDecisionData } from './letterData';
import { officeLetter, particularsTable } from './officeLetter';

/**
 * 撤销注册决定书: facts, ground, what ends, for how long the holder may not register, and remedies (行政许可法 Art. 69,
 * 70; 行政复议法 Art. 20; 行政诉讼法 Art. 46).
 */
export function revocationDecision(data: RevocationDecisionData): string {
  return officeLetter(
    data,
    '撤销注册决定书',
    html`
      <p>本机关对你的下列二级造价工程师注册作出处理决定：</p>
      ${particularsTable(data.particulars)}
      <h2>一、事实和理由</h2>
      <p>${data.ground}。</p>
      ${paragraphs(data.facts)}
      <h2>二、决定</h2>
      <p>
        根据${data.provision}的规定，本机关决定撤销上述注册。自${data.revokedOn}起，注册证书和执业专用章的编号同时作废，不得再以注册造价工程师名义执业。
      </p>
      ${
        data.bannedUntil !== null &&
        html`<p>
          根据《注册造价工程师管理办法》第十三条的规定，你在${data.bannedUntil}前（含当日）申请注册的，不予注册。
        </p>`
      }
      <h2>三、救济途径</h2>
      <p>
        如不服本决定，你可以自收到本决定书之日起六十日内向${data.reconsiderationBody}申请行政复议，也可以自收到本决定书之日起六个月内向${data.court}提起行政诉讼。
      </p>
    `,
  );
}
