import { defaultFilingRules } from '../filing/rules';
import { DEFECT_CODES } from '../defectCodes';
import { REFUSAL_GROUNDS } from '../refusalGrounds';
import { ELIGIBILITY_REASONS } from '../filing/eligibility/reasons';
import {
  basicDraft,
  contractDraft,
  educationDraft,
  employerDraft,
  newEmployerDraft,
  experienceDraft,
  projectDraft,
} from '../sections/draft';
import type { Bilingual } from '../refusal';
import { describePath, fieldLabel, labelOf, scanLabel } from './fieldLabel';
import { FIELD_LABELS, SECTION_LABELS } from './fields';
import { describeProblem, isProblemCode } from './problems';
import { displayValue, optionsOf } from './values';
import * as words from './words';

it.each([
  ['basic.mobile', '手机号码', 'Mobile number'],
  ['basic.employer.creditCode', '统一社会信用代码', 'Unified social credit code'],
  ['basic.contract.endsOn', '合同结束日期', 'Contract until'],
  ['projects.2.endsOn', '结束日期', 'Until'],
  ['projects', '工作业绩', 'Project record'],
  ['scans.photo', '一寸免冠照片', 'Portrait photo'],
  ['scans.photo.0', '一寸免冠照片', 'Portrait photo'],
  ['form', '申请表', 'Application form'],
  ['newEmployer.name', '单位名称', 'Name of the employer'],
  ['basic.shoeSize', 'basic.shoeSize', 'basic.shoeSize'],
])('%s reads %s', (path, zh, en) => {
  expect(labelOf(path)).toEqual({ zh, en });
  expect(fieldLabel(path, 'zh-CN')).toBe(zh);
  expect(fieldLabel(path, 'en')).toBe(en);
});

it.each([
  ['projects.2.endsOn', '工作业绩 第 3 条：结束日期', 'Project record, no. 3: Until'],
  ['projects.0', '工作业绩 第 1 条', 'Project record, no. 1'],
  ['basic.employer.name', '聘用单位信息：单位名称', 'Employer: Name of the employer'],
  ['basic', '基本信息', 'Basic information'],
  ['scans.photo', '扫描件：一寸免冠照片', 'Scans: Portrait photo'],
  ['nowhere', 'nowhere', 'nowhere'],
])('the place %s is %s', (path, zh, en) => {
  expect(describePath(path)).toEqual({ zh, en });
});

it.each([
  ['basic', basicDraft],
  ['basic.employer', employerDraft],
  ['basic.contract', contractDraft],
  ['experience', experienceDraft],
  ['projects', projectDraft],
  ['education', educationDraft],
  ['newEmployer', newEmployerDraft],
  ['newEmployer.contract', contractDraft],
] as const)('every field that %s stores has a label', (section, schema) => {
  const stored = Object.keys(schema.shape).filter((field) => field !== 'id');
  for (const field of stored) expect(labelOf(`${section}.${field}`).zh).toMatch(/\p{Script=Han}/u);
});

it('the words of lists read as words, anything else as it is', () => {
  expect(displayValue('basic.degree', 'master')).toMatchObject({ zh: '硕士', en: 'Master' });
  expect(displayValue('education.3.mode', 'online')).toMatchObject({ zh: '网络' });
  expect(displayValue('basic.degree', 'knight')).toEqual({ zh: 'knight', en: 'knight' });
  expect(optionsOf('basic.mobile')).toBeUndefined();
  expect(scanLabel('never-heard-of')).toEqual({ zh: 'never-heard-of', en: 'never-heard-of' });
  expect(words.wordLabel(words.FILING_STATE_LABELS, 'returned').zh).toBe('已打回');
  expect(words.wordLabel(words.FILING_STATE_LABELS, 'odd').zh).toBe('odd');
});

it('every text is there in Chinese and in English', () => {
  const lists: Record<string, Bilingual>[] = [
    ...Object.values(FIELD_LABELS),
    SECTION_LABELS,
    DEFECT_CODES,
    REFUSAL_GROUNDS,
    ELIGIBILITY_REASONS,
    words.FILING_STATE_LABELS,
    words.FILING_ACTION_LABELS,
    words.FILING_EVENT_LABELS,
    words.FILING_SCOPE_LABELS,
    words.LOST_KIND_LABELS,
    words.REGISTRATION_STATE_LABELS,
    words.GENDER_LABELS,
    ...defaultFilingRules.flatMap((rule) => [
      { label: rule.label, description: rule.description, title: rule.form.title },
      ...rule.scans.map(({ label, hint }) => ({ label, hint })),
      ...rule.route.map(({ label }) => ({ label })),
    ]),
  ];
  for (const { zh, en } of lists.flatMap((list) => Object.values(list))) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[^\p{Script=Han}]+$/u);
  }
});

it('sentences are filled by language', () => {
  const label = { zh: '照片', en: 'photo' };
  expect(describeProblem('scan-missing', { label, minimum: 1, count: 0 })).toEqual({
    zh: '请上传“照片”，至少 1 张，现有 0 张。',
    en: 'Upload “photo”: at least 1, there are 0.',
  });
  expect(isProblemCode('toString')).toBe(false);
});
