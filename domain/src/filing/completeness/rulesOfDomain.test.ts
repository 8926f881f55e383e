import { cancellationRule } from '../rules/cancellation';
import { employerChangeCrossRule, employerChangeWithinRule } from '../rules/employerChange';
import { informationChangeRule } from '../rules/informationChange';
import { reissueRule } from '../rules/reissue';
import { renewalRule } from '../rules/renewal';
import type { FilingRule } from '../rule/schema';
import { completeInitial, completeSections, course } from '../testing/completeFiling';
import { findMissing } from './findMissing';
import type { CompletenessInput } from './types';

/* The rules of domain.md about what a filing needs, one row per rule. */
type Row = [section: string, chinese: string, english: string, shown: () => void];

const missing = (changes: Partial<CompletenessInput>) =>
  findMissing({ ...completeInitial, ...changes }).map(({ path, code }) => `${path} ${code}`);
const without = (section: 'experience' | 'projects', entries: object[] = []) => ({
  sections: { ...completeSections, [section]: entries },
});
/** What an empty filing of a rule lacks. */
const lacks = (rule: FilingRule, changes: Partial<CompletenessInput> = {}) =>
  missing({ rule, sections: {}, scans: [], form: NO_FORM, ...changes });
const NO_FORM = { contentHash: 'aa', printedHash: null, stampedHash: null };
const scansOf = (lines: string[]) =>
  lines.filter((line) => line.startsWith('scans.')).map((line) => line.split(' ')[0]?.slice(6));
const project = (startsOn: string, endsOn: string) => ({
  ...completeSections.projects?.[0],
  startsOn,
  endsOn,
});
const information = (fields: object, changes: Partial<CompletenessInput> = {}) =>
  lacks(informationChangeRule, { sections: { information: { ...fields } }, ...changes });

const rows: Row[] = [
  ['2.6', '内容齐全的可以上报', 'A complete filing lacks nothing', () => expect(missing({})).toEqual([])],
  [
    '2.6',
    '不齐全的一次列出全部缺项，按栏目和字段',
    'An incomplete filing is told every missing thing at once, by section and field',
    () => {
      const found = missing({
        sections: { ...completeSections, basic: { ...completeSections.basic, school: '' }, experience: [] },
        scans: completeInitial.scans.filter(({ kind }) => kind !== 'id-card'),
      });
      expect(found).toEqual([
        'basic.school required',
        'experience too-few-entries',
        'scans.id-card scan-missing',
      ]);
    },
  ],
  [
    '3',
    '初始注册须有工作经历',
    'Initial: experience',
    () => expect(missing(without('experience'))).toEqual(['experience too-few-entries']),
  ],
  [
    '3',
    '初始注册近三年每年至少一项业绩',
    'Initial: at least one project per year for the last 3 years',
    () => {
      expect(missing(without('projects', [project('2024-03-01', '2025-09-30')]))).toEqual([
        'projects year-without-entry',
      ]);
      expect(missing(without('projects', [project('2024-12-31', '2026-01-01')]))).toEqual([]);
    },
  ],
  [
    '3',
    '取得资格超过一年的初始注册须有继续教育',
    'Initial: education when more than 1 year passed since the qualification',
    () => {
      const late = { qualificationIssuedOn: '2025-05-01' };
      expect(missing(late)).toEqual(['education compulsory-hours', 'education elective-hours']);
      const education = [course('compulsory', '15', '2026-05-01'), course('elective', '15', '2026-05-01')];
      const scans = [...completeInitial.scans, { kind: 'education-proof' }];
      expect(missing({ ...late, sections: { ...completeSections, education }, scans })).toEqual([]);
    },
  ],
  [
    '3',
    '初始注册扫描件：照片、身份证、资格证、劳动合同、执照、申请表',
    'Initial: scans of ID card, photo, qualification, contract, licence, form',
    () =>
      expect(scansOf(missing({ scans: [] })).sort()).toEqual([
        'application-form',
        'employer-licence',
        'id-card',
        'labour-contract',
        'photo',
        'qualification-certificate',
      ]),
  ],
  [
    '3',
    '自行填报的继续教育须附证明',
    'Scans have when-conditions: hours entered by hand need a proof',
    () => {
      const own = { ...completeSections, education: [course('compulsory', '4', '2026-05-01')] };
      const linked = {
        ...own,
        education: own.education.map((one) => ({ ...one, source: 'association' as const })),
      };
      expect(missing({ sections: own })).toEqual(['scans.education-proof scan-missing']);
      expect(missing({ sections: linked })).toEqual([]);
    },
  ],
  [
    '2.5',
    '未打印申请表的不能上报',
    'Not submitted without the printed form',
    () => expect(missing({ form: NO_FORM })).toEqual(['form form-not-printed']),
  ],
  [
    '2.5',
    '打印后修改的，须重新打印',
    'Data changed after printing: the form is stale',
    () =>
      expect(missing({ form: { contentHash: 'bb', printedHash: 'aa', stampedHash: 'aa' } })).toEqual([
        'form form-stale',
      ]),
  ],
  [
    '2.5',
    '盖章件须是当前内容',
    'The stamped form must be that of the present content',
    () => {
      const form = { contentHash: 'bb', printedHash: 'bb', stampedHash: 'aa' };
      expect(missing({ form })).toEqual(['form form-scan-stale']);
    },
  ],
  [
    '3',
    '延续须有工作经历、业绩和继续教育',
    'Renewal: experience, projects, education since the last registration',
    () => {
      const found = lacks(renewalRule, { registrationValidFrom: '2022-12-01' });
      expect(found).toEqual(
        expect.arrayContaining([
          'experience too-few-entries',
          'projects year-without-entry',
          'education compulsory-hours',
          'education elective-hours',
        ]),
      );
    },
  ],
  [
    '3',
    '延续只需上传有变化的扫描件和申请表',
    'Renewal: scans that changed, and the form',
    () => expect(scansOf(lacks(renewalRule)).sort()).toEqual(['application-form', 'labour-contract']),
  ],
  [
    '3',
    '信息变更须有变更内容',
    'Information change: something must change',
    () => expect(information({ explanation: '无' })).toContain('information nothing-changed'),
  ],
  [
    '3',
    '单位名称变更须附变更证明和执照',
    'Information change: evidence for the employer’s name',
    () =>
      expect(scansOf(information({ employerName: '演示新名称有限公司' })).sort()).toEqual([
        'application-form',
        'change-proof',
        'employer-licence',
      ]),
  ],
  [
    '3',
    '资质证书编号变更须附资质证书',
    'Information change: evidence for the qualification number',
    () =>
      expect(scansOf(information({ employerQualificationNumber: 'Q-1' })).sort()).toEqual([
        'application-form',
        'employer-qualification',
      ]),
  ],
  [
    '3',
    '身份证号码升位须附身份证和证明',
    'Information change: evidence for the ID number',
    () => {
      const found = information({ idNumber: '130503196704010016' }, { idNumber: '130503670401001' });
      expect(scansOf(found).sort()).toEqual(['application-form', 'change-proof', 'id-card']);
      expect(found.filter((line) => line.startsWith('information'))).toEqual([]);
    },
  ],
  [
    '3',
    '身份证号码只接受正常升位，已是 18 位的不再变更',
    'Information change: only the normal upgrade from 15 to 18 digits',
    () => {
      const other = { idNumber: '11010519491231002X' };
      expect(information(other, { idNumber: '130503670401001' })).toContain(
        'information.idNumber not-the-normal-upgrade',
      );
      expect(information(other, { idNumber: '130503196704010016' })).toContain(
        'information.idNumber upgraded-already',
      );
    },
  ],
  [
    '3',
    '变更注册须有新单位、合同和解除证明',
    'Employer change: new employer, contract, release from the old one',
    () => {
      const found = lacks(employerChangeWithinRule);
      expect(found).toEqual(
        expect.arrayContaining([
          'newEmployer.creditCode required',
          'newEmployer.contract.startsOn required',
          'release.contractEndedOn required',
          'release.reason required',
        ]),
      );
      expect(scansOf(found).sort()).toEqual(['application-form', 'labour-contract', 'termination-proof']);
    },
  ],
  [
    '3',
    '跨省变更还须选择新机构',
    'Employer change cross: the target authority as well',
    () => {
      expect(lacks(employerChangeCrossRule)).toContain('transfer.authorityCode required');
      expect(lacks(employerChangeWithinRule).filter((line) => line.startsWith('transfer'))).toEqual([]);
    },
  ],
  [
    '3',
    '注销须说明原因，附申请表',
    'Cancellation: reason and form',
    () => {
      const found = lacks(cancellationRule);
      expect(found).toContain('cancellation.reason required');
      expect(scansOf(found)).toEqual(['application-form']);
    },
  ],
  [
    '3',
    '按注销原因要求证明',
    'Cancellation: the proof depends on the reason',
    () => {
      const because = (reason: string) =>
        scansOf(lacks(cancellationRule, { sections: { cancellation: { reason } } }));
      expect(because('penalty')).toContain('cancellation-proof');
      expect(because('no-longer-practising')).not.toContain('cancellation-proof');
    },
  ],
  [
    '3',
    '补办须有遗失声明',
    'Reissue: statement of loss',
    () => {
      expect(lacks(reissueRule, { lost: 'both' })).toContain('loss.statementPublishedIn required');
      expect(scansOf(lacks(reissueRule, { lost: 'both' }))).toContain('loss-statement');
    },
  ],
  [
    '3',
    '只丢失印章的须附原注册证书',
    'Reissue of the seal alone: the certificate still at hand',
    () => {
      expect(scansOf(lacks(reissueRule, { lost: 'seal' }))).toContain('registration-certificate');
      expect(scansOf(lacks(reissueRule, { lost: 'certificate' }))).not.toContain('registration-certificate');
    },
  ],
];

it.each(rows)('§%s %s · %s', (_section, _chinese, _english, shown) => shown());
