import type { FormOpinion, FormPledge } from './formData';

/** 申请人承诺 (dossier 5.1, consequences 3.14). */
export function applicantPledge(applicant: string, employer: string): FormPledge {
  return {
    title: '申请人承诺',
    paragraphs: [
      `本人${applicant}承诺：仅受聘于${employer}从事工程造价工作，已与该单位依法订立劳动合同并参加社会保险，未同时受聘于两个或者两个以上单位，不存在“挂证”行为。`,
      '本人所填报的内容和提交的材料真实、准确、完整。如有隐瞒或者提供虚假材料，自愿承担由此产生的一切法律责任。',
    ],
    signatory: '申请人（签字）',
    stamp: false,
  };
}

/** 聘用单位承诺 (dossier 5.1, consequences 3.14). */
export function employerPledge(applicant: string, employer: string): FormPledge {
  return {
    title: '聘用单位承诺',
    paragraphs: [
      `本单位${employer}承诺：${applicant}系本单位在岗聘用人员，已依法与其订立劳动合同并为其办理社会保险。`,
      '本单位已核对上述填报内容和提交的材料，内容真实，同意其申请。如有虚假，自愿承担由此产生的一切法律责任。',
    ],
    signatory: '法定代表人（签字）',
    stamp: true,
  };
}

/** The empty box of the first-review office. */
export const FIRST_REVIEW_OPINION: FormOpinion = { title: '注册初审机构意见', officer: '经办人（签字）' };
