import { html } from '../html';
import type { ExtensionNoticeData } from './letterData';
import { officeLetter, opening, provisionalNote } from './officeLetter';

/** 延长办理期限告知书: once, by the head of the office, with the reason (行政许可法 Art. 42). */
export function extensionNotice(data: ExtensionNoticeData): string {
  return officeLetter(
    data,
    '延长办理期限告知书',
    html`
      <p>
        ${opening(data)}，因${withoutStop(data.reason)}，不能在规定期限内作出决定。根据《中华人民共和国行政许可法》第四十二条第一款的规定，经本机关负责人批准，办理期限延长${data.workingDays}个工作日，延长后的办理期限至${data.dueOn}届满${provisionalNote(data.dueProvisional)}。
      </p>
      <p>特此告知。</p>
    `,
  );
}

/** The reason goes on in the middle of a sentence. */
function withoutStop(reason: string): string {
  return reason
    .trim()
    .replace(/^因(?!此)/, '')
    .replace(/[。．.；;，,]+$/, '');
}
