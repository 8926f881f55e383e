import { html } from '../html';
import type { AcceptanceReceiptData } from './letterData';
import { officeLetter, opening } from './officeLetter';

/** 受理通知书: the written receipt with date that 行政许可法 Art. 32 asks for. */
export function acceptanceReceipt(data: AcceptanceReceiptData): string {
  const provisional = data.dueProvisional ? '（该年度节假日安排公布后，以系统更新的日期为准）' : '';
  return officeLetter(
    data,
    '受理通知书',
    html`
      <p>
        ${opening(data)}，经审查，申请事项属于本机关职权范围，申请材料齐全、符合法定形式。根据《中华人民共和国行政许可法》第三十二条的规定，本机关决定自${data.acceptedOn}起予以受理。
      </p>
      <p>
        本机关将自受理之日起${data.workingDays}个工作日内作出决定，办理期限至${data.dueOn}${provisional}。
      </p>
      ${data.materials.length > 0 && html`<p>收到的申请材料：${data.materials.join('、')}。</p>`}
      <p>特此通知。</p>
    `,
  );
}
