import { html, paragraphs } from '../html';
import type { RefusalNoticeData } from './letterData';
import { officeLetter, opening } from './officeLetter';

/** 不予行政许可决定书: facts, ground and remedies (行政许可法 Art. 38; 行政复议法 Art. 20; 行政诉讼法 Art. 46). */
export function refusalNotice(data: RefusalNoticeData): string {
  return officeLetter(
    data,
    '不予行政许可决定书',
    html`
      <p>${opening(data)}，本机关已经审查完毕。</p>
      <h2>一、事实和理由</h2>
      ${paragraphs(data.facts)}
      <h2>二、法律依据</h2>
      ${paragraphs(data.legalGround)}
      <h2>三、决定</h2>
      <p>
        根据《中华人民共和国行政许可法》第三十八条第二款的规定，本机关决定：对你的${data.filingTypeName}申请，不予行政许可。
      </p>
      <h2>四、救济途径</h2>
      <p>
        如不服本决定，你可以自收到本决定书之日起六十日内向${data.reconsiderationBody}申请行政复议，也可以自收到本决定书之日起六个月内向${data.court}提起行政诉讼。
      </p>
    `,
  );
}
