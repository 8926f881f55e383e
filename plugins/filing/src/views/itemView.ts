import type { ReturnItem } from '@zaoce/domain';
import { toInstant } from '@zaoce/platform';
import type { ItemRow } from '../items/repository';

/** A return item as the API shows it. */
export function toItemView(item: ItemRow): ReturnItem {
  return {
    id: item.id,
    round: item.round,
    path: item.path,
    defectCode: item.defect_code,
    text: item.text,
    state: item.state,
    answer: item.answer,
    answeredAt: toInstant(item.answered_at),
  };
}
