import { shippedRule } from '../../../testing/shippedRule';
import { ruleOutline } from './ruleOutline';

const kinds = (scans: readonly { kind: string }[]) => scans.map(({ kind }) => kind);

describe('what a filing needs, told before it begins', () => {
  it('knows the ministry stage of a reissue only when it is known what was lost', () => {
    const rule = shippedRule('reissue');
    const stages = (lost?: string) =>
      ruleOutline(rule, lost ? { lost } : {}).stages.map(({ key, isSometimes }) => [key, isSometimes]);
    expect(stages()).toEqual([
      ['first-review', false],
      ['ministry-review', true],
    ]);
    expect(stages('certificate')).toEqual([['first-review', false]]);
    expect(stages('seal')).toEqual([
      ['first-review', false],
      ['ministry-review', false],
    ]);
  });

  it('adds up the working days that are certain', () => {
    expect(ruleOutline(shippedRule('reissue'), {}).workingDays).toBe(10);
    expect(ruleOutline(shippedRule('reissue'), { lost: 'both' }).workingDays).toBe(20);
    expect(ruleOutline(shippedRule('initial'), {}).workingDays).toBe(20);
  });

  it('names scans that are always needed apart from those that depend on the answers', () => {
    const outline = ruleOutline(shippedRule('information-change'), {});
    expect(kinds(outline.scans)).toEqual(['application-form']);
    expect(kinds(outline.scansSometimes)).toEqual([
      'change-proof',
      'employer-licence',
      'employer-qualification',
      'id-card',
    ]);
  });

  it('leaves out what is not needed after all', () => {
    const outline = ruleOutline(shippedRule('reissue'), { lost: 'certificate' });
    expect(kinds([...outline.scans, ...outline.scansSometimes])).not.toContain('registration-certificate');
    expect(kinds(ruleOutline(shippedRule('reissue'), { lost: 'seal' }).scans)).toContain(
      'registration-certificate',
    );
  });
});
