import * as contract from '@zaoce/domain';
import { roleName, type OutputOf } from '@zaoce/domain';
import * as office from '../../resources/office';
import { reviewers as staff } from '../../resources/oversight';
import { columnsOf } from '../columns';
import { sqlSource } from './sqlSource';

const authority = columnsOf<OutputOf<typeof contract.reviewListAuthorities>[number]>();

export const authorities = sqlSource(office.authorities, {
  resource: 'authorities',
  label: { zh: '初审机构', en: 'Authorities' },
  access: contract.reviewListAuthorities.access,
  columns: [
    authority.text('代码', 'Code', (row) => row.code),
    authority.text('名称', 'Name', (row) => row.name),
    authority.text('英文名称', 'English name', (row) => row.nameEn),
    authority.text('类别', 'Kind', (row) => row.kind),
  ],
});

const announcement = columnsOf<OutputOf<typeof contract.reviewListAnnouncements>[number]>();

export const announcements = sqlSource(office.announcements, {
  resource: 'announcements',
  label: { zh: '公告信息', en: 'Announcements' },
  access: contract.reviewListAnnouncements.access,
  columns: [
    announcement.text('标题', 'Title', (row) => row.title),
    announcement.text('类别', 'Kind', (row) => row.kind),
    announcement.yesNo('置顶', 'Pinned', (row) => row.pinned),
    announcement.authority('机构', 'Authority', (row) => row.authorityCode),
    announcement.instant('发布时间', 'Published', (row) => row.publishedAt),
  ],
});

const contact = columnsOf<OutputOf<typeof contract.reviewListContacts>[number]>();

export const contacts = sqlSource(office.contacts, {
  resource: 'contacts',
  label: { zh: '联系方式', en: 'Contact cards' },
  access: contract.reviewListContacts.access,
  columns: [
    contact.authority('机构', 'Authority', (row) => row.authorityCode),
    contact.text('部门', 'Office', (row) => row.office),
    contact.text('地址', 'Address', (row) => row.address),
    contact.text('电话', 'Telephone', (row) => row.telephone),
    contact.text('传真', 'Fax', (row) => row.fax),
    contact.text('电子邮箱', 'E-mail', (row) => row.email),
    contact.text('办公时间', 'Office hours', (row) => row.officeHours),
    contact.text('网址', 'Website', (row) => row.website),
  ],
});

const reviewer = columnsOf<OutputOf<typeof contract.listReviewers>[number]>();

export const reviewers = sqlSource(staff, {
  resource: 'reviewers',
  label: { zh: '审核人员', en: 'Reviewers' },
  access: contract.listReviewers.access,
  columns: [
    reviewer.text('姓名', 'Name', (row) => row.name),
    reviewer.text('用户名', 'User name', (row) => row.username),
    reviewer.text('电子邮箱', 'E-mail', (row) => row.email),
    reviewer.words('角色', 'Role', (row) => roleName(row.role)),
    reviewer.authority('机构', 'Authority', (row) => row.authorityCode),
    reviewer.yesNo('已停用', 'Blocked', (row) => row.blocked),
    reviewer.number('在办件数', 'Filings held', (row) => row.claimed),
  ],
});

const phrase = columnsOf<OutputOf<typeof contract.listPhrases>[number]>();

export const phrases = sqlSource(office.phrases, {
  resource: 'phrases',
  label: { zh: '常用语', en: 'Phrases' },
  access: contract.listPhrases.access,
  columns: [
    phrase.text('用途', 'For', (row) => row.kind),
    phrase.text('缺陷代码', 'Defect code', (row) => row.defectCode),
    phrase.text('文字', 'Text', (row) => row.text),
    phrase.number('顺序', 'Order', (row) => row.sortOrder),
  ],
});

const rule = columnsOf<OutputOf<typeof contract.reviewListFilingRules>[number]>();

export const filingRules = sqlSource(office.filingRules, {
  resource: 'filing-rules',
  label: { zh: '业务规则', en: 'Filing rules' },
  access: contract.reviewListFilingRules.access,
  columns: [
    rule.text('规则', 'Key', (row) => row.key),
    rule.words('名称', 'Name', (row) => row.label),
    rule.text('业务类型', 'Type', (row) => row.type),
    rule.number('版本', 'Version', (row) => row.version),
    rule.yesNo('生效', 'In force', (row) => row.inForce),
    rule.text('内容（JSON）', 'Content (JSON)', (row) => JSON.stringify(row.rule)),
  ],
});
