import * as contract from '@zaoce/domain';
import {
  REGISTRATION_STATE_LABELS,
  STAFF_ROLES,
  wordLabel,
  type OutputOf,
  type ResultNotice,
  type VoidNumber,
} from '@zaoce/domain';
import { openNotices, openRegistrations, openVoidNumbers } from '@zaoce/register';
import { z } from 'zod';
import { readList } from '../../dialect/readList';
import { readListRequest } from '../../dialect/readListRequest';
import { columnsOf } from '../columns';
import { defineSource } from '../source';

type Registration = OutputOf<typeof contract.reviewListRegistrations>[number];
const entry = columnsOf<Registration>();

/** The register, certificates and seals among it. */
export const registrations = defineSource<Registration>({
  resource: 'registrations',
  label: { zh: '注册库', en: 'Register' },
  access: contract.reviewListRegistrations.access,
  columns: [
    entry.text('注册证书编号', 'Certificate number', (row) => row.certificateNumber),
    entry.text('执业专用章编号', 'Seal number', (row) => row.sealNumber),
    entry.text('姓名', 'Name', (row) => row.holder),
    entry.text('身份证号（遮盖）', 'ID number (masked)', (row) => row.idNumberMasked),
    entry.specialty('专业', 'Specialty', (row) => row.specialty),
    entry.text('聘用单位', 'Employer', (row) => row.employer),
    entry.text('统一社会信用代码', 'Unified social credit code', (row) => row.employerCreditCode),
    entry.authority('注册初审机构', 'First-review authority', (row) => row.authorityCode),
    entry.words('状态', 'State', (row) => wordLabel(REGISTRATION_STATE_LABELS, row.state)),
    entry.day('发证日期', 'Issued', (row) => row.issuedOn),
    entry.day('有效期自', 'Valid from', (row) => row.validFrom),
    entry.day('有效期至', 'Valid until', (row) => row.validTo),
    entry.number('补发证书次数', 'Certificates reprinted', (row) => row.reprints),
    entry.number('重制印章次数', 'Seals made anew', (row) => row.sealReissues),
    entry.day('终止日期', 'Ended', (row) => row.endedOn),
    entry.words('终止原因', 'How it ended', (row) => row.endReason),
  ],
  open: (db, { actor, now, ...wanted }) => openRegistrations(db, actor, readListRequest(wanted), now),
});

const number = columnsOf<VoidNumber>();

/** The numbers that are void for ever; the list is public. */
export const voidNumbers = defineSource<VoidNumber>({
  resource: 'void-numbers',
  label: { zh: '作废编号', en: 'Void numbers' },
  access: STAFF_ROLES,
  columns: [
    number.text('注册证书编号', 'Certificate number', (row) => row.certificateNumber),
    number.text('执业专用章编号', 'Seal number', (row) => row.sealNumber),
    number.day('作废日期', 'Void since', (row) => row.voidedOn),
    number.words('原因', 'Reason', (row) => row.reasonLabel),
    number.yesNo('已换发新号', 'Replaced', (row) => row.replaced),
  ],
  open: (db, wanted) => {
    const { filter } = readList(wanted, z.strictObject({ q: z.string().trim().max(60).optional() }), [
      'voidedOn',
      'id',
    ]);
    return openVoidNumbers(db, filter.q);
  },
});

const notice = columnsOf<ResultNotice>();

/** Result notices, without their lines. */
export const resultNotices = defineSource<ResultNotice>({
  resource: 'result-notices',
  label: { zh: '审批公告', en: 'Result notices' },
  access: contract.listResultNotices.access,
  columns: [
    notice.text('期号', 'Number', (row) => row.number),
    notice.text('标题', 'Title', (row) => row.title),
    notice.authority('机构', 'Authority', (row) => row.authorityCode),
    notice.words('状态', 'State', (row) =>
      row.state === 'published' ? { zh: '已发布', en: 'published' } : { zh: '草稿', en: 'draft' },
    ),
    notice.number('人数', 'People', (row) => row.filingIds.length),
    notice.instant('拟制时间', 'Drafted', (row) => row.createdAt),
    notice.instant('发布时间', 'Published', (row) => row.publishedAt),
  ],
  open: (db, { actor, ...wanted }) => openNotices(db, actor, readListRequest(wanted)),
});
