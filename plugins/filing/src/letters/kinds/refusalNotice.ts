import { COURT, reconsiderationBody, REFUSAL_GROUNDS, wordLabel } from '@zaoce/domain';
import { refusalNotice as template } from '@zaoce/document';
import { z } from 'zod';
import { defineLetter } from '../defineLetter';

const body = z.object({
  facts: z.string(),
  legalGround: z.string(),
  reconsiderationBody: z.string(),
});

/** Grounds are numbered as the items of the article are: R02 is its second. */
const ITEMS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 不予行政许可决定书: ground, authority and remedies (domain.md 3; dossier 3.6). */
export const refusalNotice = defineLetter({
  label: { zh: '不予行政许可决定书', en: 'Decision of refusal' },
  mark: '否',
  body,
  async gather({ filing, text, event }) {
    const ground = filing.decision?.ground ?? '';
    const item = ITEMS[Number(ground.slice(1)) - 1] ?? '';
    const stage = filing.route.find((candidate) => candidate.key === event.stage);
    return {
      facts: text ?? '',
      legalGround: `《注册造价工程师管理办法》第十三条第${item}项：${wordLabel(REFUSAL_GROUNDS, ground).zh}的，不予注册。`,
      reconsiderationBody: reconsiderationBody(stage?.authorityCode ?? filing.authority_code),
    };
  },
  render: (head, content) => template({ ...head, ...content, court: COURT }),
});
