import { html, paragraphs } from '../html';
import type { DecisionNoticeData } from './letterData';
import { officeLetter, opening, particularsTable } from './officeLetter';

/** 准予决定书, with the particulars that result. */
export function decisionNotice(data: DecisionNoticeData): string {
  return officeLetter(
    data,
    data.title,
    html`
      <p>${opening(data)}，经审查，符合法定条件、标准。根据${data.legalBasis}的规定，决定如下：</p>
      ${paragraphs(data.decision)} ${particularsTable(data.particulars)}
    `,
  );
}
