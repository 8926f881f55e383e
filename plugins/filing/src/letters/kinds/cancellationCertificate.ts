import { chineseDate, displayValue, today } from '@zaoce/domain';
import { cancellationCertificate as template } from '@zaoce/document';
import { registrationParticulars } from '@zaoce/register';
import { z } from 'zod';
import { defineLetter } from '../defineLetter';
import { particular, registrationOf } from '../particulars';

const body = z.object({
  idNumberMasked: z.string(),
  cancelledOn: z.string(),
  reason: z.string(),
  particulars: z.array(particular),
});

/** 注销注册证明: shown to the next employer and the next registering office. */
export const cancellationCertificate = defineLetter({
  label: { zh: '注销注册证明', en: 'Certificate of cancellation' },
  mark: '销',
  body,
  async gather({ work, filing }) {
    const reason = filing.submitted_sections?.cancellation?.reason;
    return {
      idNumberMasked: filing.id_number_masked,
      cancelledOn: chineseDate(today(work.now)),
      reason: typeof reason === 'string' ? displayValue('cancellation.reason', reason).zh : '本人申请',
      particulars: registrationParticulars(await registrationOf(work, filing)),
    };
  },
  render: (head, content) => template({ ...head, ...content }),
});
