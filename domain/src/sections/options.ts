import type { Bilingual } from '../refusal';

/** A choice of a closed list: the stored word and what people read. */
export interface Option extends Bilingual {
  value: string;
}

export const EDUCATION_LEVELS = [
  { value: 'junior-college', zh: '大专', en: 'Junior college' },
  { value: 'bachelor', zh: '本科', en: 'Undergraduate' },
  { value: 'master', zh: '硕士研究生', en: 'Master' },
  { value: 'doctor', zh: '博士研究生', en: 'Doctor' },
  { value: 'other', zh: '其他', en: 'Other' },
] as const satisfies readonly Option[];

export const DEGREES = [
  { value: 'none', zh: '无', en: 'None' },
  { value: 'bachelor', zh: '学士', en: 'Bachelor' },
  { value: 'master', zh: '硕士', en: 'Master' },
  { value: 'doctor', zh: '博士', en: 'Doctor' },
] as const satisfies readonly Option[];

export const EMPLOYER_KINDS = [
  { value: 'cost-consulting', zh: '工程造价咨询企业', en: 'Cost consulting' },
  { value: 'construction', zh: '建设单位', en: 'Developer' },
  { value: 'survey-design', zh: '勘察设计', en: 'Survey and design' },
  { value: 'building', zh: '施工', en: 'Building' },
  { value: 'bidding', zh: '招标代理', en: 'Bidding agency' },
  { value: 'supervision', zh: '工程监理', en: 'Supervision' },
  { value: 'cost-administration', zh: '工程造价管理', en: 'Cost administration' },
  { value: 'other', zh: '其他', en: 'Other' },
] as const satisfies readonly Option[];

export const CONTRACT_KINDS = [
  { value: 'fixed-term', zh: '固定期限', en: 'Fixed term' },
  { value: 'open-ended', zh: '无固定期限', en: 'Open-ended' },
  { value: 'task', zh: '以完成一定工作任务为期限', en: 'Until a task is done' },
] as const satisfies readonly Option[];

export const EDUCATION_CATEGORIES = [
  { value: 'compulsory', zh: '必修', en: 'Compulsory' },
  { value: 'elective', zh: '选修', en: 'Elective' },
] as const satisfies readonly Option[];

export const EDUCATION_MODES = [
  { value: 'online', zh: '网络', en: 'Online' },
  { value: 'onsite', zh: '现场', en: 'On site' },
] as const satisfies readonly Option[];

/** The stored words of a list of options. */
export function optionValues(options: readonly { value: string }[]): string[] {
  return options.map((option) => option.value);
}
