import { FILING_STATE_LABELS, reviewListFilings, wordLabel, type ReviewFilingRow } from '@zaoce/domain';
import { openReviewFilings } from '@zaoce/filing';
import { readListRequest } from '../../dialect/readListRequest';
import { columnsOf } from '../columns';
import { defineSource } from '../source';

const { text, words, number, day, instant, yesNo, authority, specialty } = columnsOf<ReviewFilingRow>();

const CHECK_LEVELS = {
  green: { zh: '通过', en: 'green' },
  amber: { zh: '提示', en: 'amber' },
  red: { zh: '未通过', en: 'red' },
};

/** The reviewers' queue. */
export const filings = defineSource<ReviewFilingRow>({
  resource: 'filings',
  label: { zh: '申报业务', en: 'Filings' },
  access: reviewListFilings.access,
  columns: [
    text('申报号', 'Filing number', (row) => row.number),
    words('业务类型', 'Type', (row) => row.typeLabel),
    specialty('专业', 'Specialty', (row) => row.specialty),
    words('状态', 'State', (row) => wordLabel(FILING_STATE_LABELS, row.state)),
    text('申请人', 'Applicant', (row) => row.applicantName),
    text('身份证号（遮盖）', 'ID number (masked)', (row) => row.idNumberMasked),
    text('聘用单位', 'Employer', (row) => row.employerName),
    authority('初审机构', 'First-review authority', (row) => row.authorityCode),
    authority('当前办理机构', 'Decided by', (row) => row.holderAuthorityCode),
    text('办理人', 'Reviewer', (row) => row.assigneeName),
    number('轮次', 'Round', (row) => row.round),
    instant('上报时间', 'Submitted', (row) => row.submittedAt),
    instant('本阶段开始', 'Stage entered', (row) => row.stageEnteredAt),
    day('办理时限', 'Due', (row) => row.dueOn),
    yesNo('时限待定', 'Due date provisional', (row) => row.dueProvisional),
    number('剩余工作日', 'Working days left', (row) => row.remainingWorkingDays),
    yesNo('超期', 'Overdue', (row) => row.overdue),
    yesNo('逾期申报', 'Filed late', (row) => row.late),
    words('自动核查', 'Checks', (row) => row.checkLevel && CHECK_LEVELS[row.checkLevel]),
  ],
  open: (db, { strapi, actor, now, ...wanted }) =>
    openReviewFilings(strapi, db, actor, readListRequest(wanted), now),
});
