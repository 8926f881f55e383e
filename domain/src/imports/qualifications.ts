import { z } from 'zod';
import { SPECIALTIES } from '../specialties';
import { AUTHORITY_COLUMN, authorityCell } from './authorityCell';
import { certificateNumber, idNumber, orEmpty, pastDay, personName, word } from './cells';
import type { ImportList } from './list';
import { ID_NUMBER_COLUMN, NAME_COLUMN } from './people';

/** The grade-2 examination began after the regulation of 2018; grade-1 lists of before are another matter. */
const EARLIEST_ISSUE = '1996-01-01';

const SPELLINGS: Record<string, readonly string[]> = {
  civil: ['土建', '土木建筑', '土木建筑工程专业'],
  transport: ['交通', '交通运输', '交通运输工程专业'],
  water: ['水利', '水利工程专业'],
  installation: ['安装', '安装工程专业'],
};
const SPECIALTY_WORDS = SPECIALTIES.map((specialty) => ({
  ...specialty,
  also: SPELLINGS[specialty.value] ?? [],
}));

/** The people who passed the examination (资格合格名单, domain.md 4). One row per certificate and specialty. */
export const QUALIFICATION_LIST: ImportList = {
  name: 'qualifications',
  title: { zh: '合格名单', en: 'Qualification records' },
  columns: [
    NAME_COLUMN,
    ID_NUMBER_COLUMN,
    {
      field: 'certificateNumber',
      zh: '资格证书编号',
      en: 'Certificate number',
      also: [
        '职业资格证书编号',
        '资格证书号',
        '证书编号',
        '合格证编号',
        '证书号',
        'Qualification certificate number',
      ],
      required: true,
      explanation: { zh: '同一专业内不重复', en: 'Unique within a specialty' },
      example: 'ZJ-演示-000001',
    },
    {
      field: 'managementNumber',
      zh: '管理号',
      en: 'Management number',
      also: ['考试管理号', '证书管理号'],
      required: false,
      explanation: { zh: '考试机构的管理号，可以不填', en: 'Number of the examination body; may be empty' },
      example: '2026演示0001',
    },
    {
      field: 'specialty',
      zh: '专业',
      en: 'Specialty',
      also: ['专业类别', '专业名称', '报考专业'],
      required: true,
      explanation: {
        zh: `只能填：${SPECIALTIES.map(({ zh }) => zh).join('、')}`,
        en: `One of: ${SPECIALTIES.map(({ en }) => en).join(', ')}`,
      },
      example: '土木建筑工程',
    },
    {
      field: 'issuedOn',
      zh: '批准日期',
      en: 'Issued on',
      also: ['签发日期', '发证日期', '取得日期', '批准时间', 'Date of issue'],
      required: true,
      explanation: { zh: '如 2026-03-02，不能在将来', en: 'Such as 2026-03-02, not in the future' },
      example: '2026-03-02',
    },
    AUTHORITY_COLUMN,
  ],
  rowSchema: (context) =>
    z.object({
      name: personName,
      idNumber: idNumber(context.onDay),
      certificateNumber,
      managementNumber: orEmpty(certificateNumber),
      specialty: word(SPECIALTY_WORDS),
      issuedOn: pastDay(context.onDay, EARLIEST_ISSUE),
      authorityCode: authorityCell(context),
    }),
};
