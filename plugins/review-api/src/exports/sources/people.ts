import * as contract from '@zaoce/domain';
import { displayValue, type OutputOf } from '@zaoce/domain';
import {
  applicants as applicantList,
  educationRecords,
  qualifications as qualified,
} from '../../resources/people';
import { columnsOf } from '../columns';
import { sqlSource } from './sqlSource';

const person = columnsOf<OutputOf<typeof contract.reviewListApplicants>[number]>();

export const applicants = sqlSource(applicantList, {
  resource: 'applicants',
  label: { zh: '申请人', en: 'Applicants' },
  access: contract.reviewListApplicants.access,
  columns: [
    person.text('姓名', 'Name', (row) => row.name),
    person.text('身份证号（遮盖）', 'ID number (masked)', (row) => row.idNumberMasked),
    person.text('手机（遮盖）', 'Mobile (masked)', (row) => row.mobileMasked),
    person.text('电子邮箱（遮盖）', 'E-mail (masked)', (row) => row.emailMasked),
    person.text('聘用单位', 'Employer', (row) => row.employerName),
    person.authority('初审机构', 'First-review authority', (row) => row.authorityCode),
    person.instant('开户时间', 'Account since', (row) => row.createdAt),
  ],
});

const qualification = columnsOf<OutputOf<typeof contract.reviewListQualifications>[number]>();

export const qualifications = sqlSource(qualified, {
  resource: 'qualifications',
  label: { zh: '合格名单', en: 'Qualification records' },
  access: contract.reviewListQualifications.access,
  columns: [
    qualification.text('姓名', 'Name', (row) => row.name),
    qualification.text('身份证号（遮盖）', 'ID number (masked)', (row) => row.idNumberMasked),
    qualification.text('资格证书编号', 'Certificate number', (row) => row.certificateNumber),
    qualification.text('管理号', 'Management number', (row) => row.managementNumber),
    qualification.specialty('专业', 'Specialty', (row) => row.specialty),
    qualification.day('签发日期', 'Issued', (row) => row.issuedOn),
    qualification.authority('初审机构', 'First-review authority', (row) => row.authorityCode),
    qualification.yesNo('已开户', 'Has an account', (row) => row.claimed),
  ],
});

const record = columnsOf<OutputOf<typeof contract.reviewListEducation>[number]>();

export const education = sqlSource(educationRecords, {
  resource: 'education-records',
  label: { zh: '继续教育', en: 'Continuing education' },
  access: contract.reviewListEducation.access,
  columns: [
    record.text('姓名', 'Name', (row) => row.name),
    record.text('身份证号（遮盖）', 'ID number (masked)', (row) => row.idNumberMasked),
    record.text('年度', 'Year', (row) => row.year),
    record.words('类别', 'Category', (row) => displayValue('education.category', row.category)),
    record.text('内容', 'Content', (row) => row.content),
    record.text('培训单位', 'Provider', (row) => row.provider),
    record.number('学时', 'Hours', (row) => Number(row.hours)),
    record.day('开始日期', 'From', (row) => row.startsOn),
    record.day('结束日期', 'Until', (row) => row.endsOn),
  ],
});
