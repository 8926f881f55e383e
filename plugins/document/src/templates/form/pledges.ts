import type { FormOpinion, FormPledge } from './formData';

/*
 * The pledges of the application forms (dossier 5.1–5.6; what false ones lead to: 3.14). Which form carries which is
 * decided by whoever prints it.
 */

const TRUE_CONTENT =
  '本人所填报的内容和提交的材料真实、准确、完整。如有隐瞒或者提供虚假材料，自愿承担由此产生的一切法律责任。';
const CHECKED_CONTENT =
  '本单位已核对上述填报内容和提交的材料，内容真实，同意其申请。如有虚假，自愿承担由此产生的一切法律责任。';
/** Nobody is kept from filing by an employer who is gone or refuses (dossier 3.7). */
const WITHOUT_EMPLOYER =
  '（单位已注销、被吊销营业执照或者拒不配合的，本栏可以不填，由申请人另附情况说明和仲裁裁决书、判决书等证明材料。）';

/** 申请人承诺 of somebody employed. */
export function applicantPledge(applicant: string, employer: string): FormPledge {
  return byApplicant([
    `本人${applicant}承诺：仅受聘于${employer}从事工程造价工作，已与该单位依法订立劳动合同并参加社会保险，未同时受聘于两个或者两个以上单位，不存在“挂证”行为。`,
    TRUE_CONTENT,
  ]);
}

/** 申请人承诺 of somebody who changes his employer. */
export function leavingPledge(applicant: string, oldEmployer: string, newEmployer: string): FormPledge {
  return byApplicant([
    `本人${applicant}承诺：已与原聘用单位${oldEmployer}依法解除劳动合同，现仅受聘于${newEmployer}从事工程造价工作，已与该单位依法订立劳动合同并参加社会保险，未同时受聘于两个或者两个以上单位，不存在“挂证”行为。`,
    TRUE_CONTENT,
  ]);
}

/** 申请人承诺 of somebody who gives his registration up. */
export function cancellingPledge(applicant: string): FormPledge {
  return byApplicant([
    `本人${applicant}自愿申请注销上述注册。本人知悉：注销后注册证书和执业专用章的编号同时作废，不得再以注册造价工程师名义执业；需要重新执业的，须另行申请初始注册。`,
    TRUE_CONTENT,
  ]);
}

/** 申请人承诺 of somebody who lost certificate or seal (`lost` in words, as 注册证书). */
export function losingPledge(applicant: string, lost: string): FormPledge {
  return byApplicant([
    `本人${applicant}承诺：所持${lost}确已遗失，并已公开声明作废。找回后立即交回注册初审机构，不再使用。`,
    TRUE_CONTENT,
  ]);
}

/** 申请人承诺 of somebody who stops practising for a time. */
export function suspendingPledge(applicant: string): FormPledge {
  return byApplicant([
    `本人${applicant}申请暂停执业，承诺暂停期间不以注册造价工程师名义执业，不使用执业专用章。`,
    TRUE_CONTENT,
  ]);
}

/** 聘用单位承诺; the title tells the new employer from the old one where a form has both. */
export function employerPledge(applicant: string, employer: string, title = '聘用单位承诺'): FormPledge {
  return byEmployer(title, [
    `本单位${employer}承诺：${applicant}系本单位在岗聘用人员，已依法与其订立劳动合同并为其办理社会保险。`,
    CHECKED_CONTENT,
  ]);
}

/** 原聘用单位意见: the bond with the old employer has ended. */
export function releasePledge(applicant: string, employer: string): FormPledge {
  return byEmployer('原聘用单位意见', [
    `本单位${employer}确认：已依法解除劳动合同，${applicant}不再是本单位聘用人员，同意其变更注册。`,
    WITHOUT_EMPLOYER,
  ]);
}

/** 聘用单位意见 on an application that does not rest on the employment. */
export function employerConsent(applicant: string, employer: string): FormPledge {
  return byEmployer('聘用单位意见', [
    `本单位${employer}已知悉${applicant}的上述申请，所述情况属实，同意其申请。`,
    WITHOUT_EMPLOYER,
  ]);
}

/** The empty box of an office that decides a stage. */
export function stageOpinion(stage: string): FormOpinion {
  return { title: `${stage}意见`, officer: '经办人（签字）' };
}

function byApplicant(paragraphs: string[]): FormPledge {
  return { title: '申请人承诺', paragraphs, signatory: '申请人（签字）', stamp: false };
}

function byEmployer(title: string, paragraphs: string[]): FormPledge {
  return { title, paragraphs, signatory: '法定代表人（签字）', stamp: true };
}
