import type { Bilingual } from './refusal';

/** Why a filing is returned, item by item (补正, dossier 9.4). */
export const DEFECT_CODES = {
  D01: { zh: '照片不符合要求', en: 'Photo is not to standard' },
  D02: { zh: '身份证缺面、不清晰或已过期', en: 'ID card: a side missing, unreadable or expired' },
  D03: { zh: '身份证信息与申报信息不一致', en: 'ID card differs from the filing' },
  D04: {
    zh: '资格证书不清晰、查无此证或专业不符',
    en: 'Qualification unreadable, not found or of another specialty',
  },
  D05: { zh: '申请表未加盖单位公章', en: 'Application form without stamp' },
  D06: { zh: '申请表未签字或未填日期', en: 'Application form without signature or date' },
  D07: { zh: '申请表与系统数据不一致', en: 'Application form differs from the data' },
  D08: { zh: '所盖公章与聘用单位名称不一致', en: "The stamp is not the employer's" },
  D09: { zh: '劳动合同缺页、过期或签订单位不符', en: 'Contract: pages missing, expired or another party' },
  D10: {
    zh: '社会保险单位不符、无记录或月份不对',
    en: 'Insurance: other employer, no record or wrong month',
  },
  D11: { zh: '缺少与原单位解除劳动关系的证明', en: 'Release from the old employer is missing' },
  D12: { zh: '继续教育学时不足', en: 'Too few hours of continuing education' },
  D13: { zh: '继续教育证明未盖章', en: 'Proof of education without stamp' },
  D14: { zh: '缺少某年度的工作业绩', en: 'No project for one of the years' },
  D15: { zh: '工作经历不连续', en: 'Gap in the work experience' },
  D16: { zh: '聘用单位信息无法核实', en: 'Employer cannot be identified' },
  D17: { zh: '缺少遗失声明或声明中的编号有误', en: 'Statement of loss missing or with a wrong number' },
  D18: { zh: '缺少变更证明材料', en: 'Proof of the change is missing' },
  D19: { zh: '重复申报', en: 'Filed twice' },
  D20: { zh: '业务类型选择错误', en: 'Wrong type of filing' },
  D21: { zh: '图片方向不正、残缺或模糊', en: 'Picture sideways, cropped or blurred' },
  D99: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Bilingual>;

export type DefectCode = keyof typeof DEFECT_CODES;

/** Whether the word is a defect code. */
export function isDefectCode(word: string): word is DefectCode {
  return Object.hasOwn(DEFECT_CODES, word);
}
