import { html } from '../html';
import type { AcceptanceReceiptData } from './letterData';
import { officeLetter, opening, provisionalNote } from './officeLetter';

/** 受理通知书: the written receipt with date that 行政许可法 Art. 32 asks for. */
export function acceptanceReceipt(data: AcceptanceReceiptData): string {
  return officeLetter(
    data,
    '受理通知书',
    html`
      <p>${opening(data)}，${groundOf(data)}</p>
      <p>${stagesOf(data)}办理期限至${data.dueOn}届满${provisionalNote(data.dueProvisional)}。</p>
      ${data.materials.length > 0 && html`<p>收到的申请材料：${data.materials.join('、')}。</p>`}
      <p>特此通知。</p>
    `,
  );
}

function groundOf({ byLapse, acceptedOn }: AcceptanceReceiptData): string {
  return byLapse
    ? `本机关在收到申请材料后五个工作日内没有告知需要补正的内容。根据《中华人民共和国行政许可法》第三十二条第一款第四项的规定，该申请自收到申请材料之日（${acceptedOn}）起即为受理。`
    : `申请事项属于本机关职权范围。根据《中华人民共和国行政许可法》第三十二条的规定，本机关决定自${acceptedOn}起予以受理。`;
}

/** One office decides in so many days; several follow each other. */
function stagesOf({ stages }: AcceptanceReceiptData): string {
  const [only, ...others] = stages;
  if (!only) return '';
  if (others.length === 0) return `本机关将在${only.workingDays}个工作日内作出决定。`;
  const chain = stages.map(({ authorityName, workingDays }) => `${authorityName}（${workingDays}个工作日）`);
  return `该申请依次由${chain.join('、')}办理。本机关的`;
}
