import { describePath } from '@zaoce/domain';
import { returnNotice as template } from '@zaoce/document';
import { z } from 'zod';
import { listItems } from '../../items/repository';
import { defineLetter } from '../defineLetter';

const body = z.object({
  reason: z.string(),
  items: z.array(z.object({ place: z.string(), defectCode: z.string(), text: z.string() })),
});

/** 补正材料告知书: every reason of a return at once (行政许可法 32). */
export const supplementNotice = defineLetter({
  label: { zh: '补正材料告知书', en: 'Notice of what to supplement' },
  mark: '补',
  body,
  async gather({ work, filing, text }) {
    const items = await listItems(work.trx, filing.id, filing.round);
    return {
      reason: text ?? '',
      items: items.map((item) => ({
        place: describePath(item.path).zh,
        defectCode: item.defect_code,
        text: item.text,
      })),
    };
  },
  render: (head, content) => template({ ...head, ...content }),
});
