import type { FilingDetail } from '@zaoce/domain';
import { shippedRule } from '../../../testing/shippedRule';
import { scanNeeds } from './scanNeeds';

const rule = shippedRule('initial');
const filing = {
  scope: null,
  specialty: 'civil',
  known: { qualificationIssuedOn: '2026-06-01' },
} as FilingDetail;
const now = new Date('2026-11-22T04:00:00Z');

describe('which scans are wanted', () => {
  it('asks for the papers everybody needs and leaves the rest open', () => {
    const needs = scanNeeds(rule, filing, {}, now);
    expect(needs.get('photo')).toBe('required');
    expect(needs.get('other')).toBe('optional');
    expect(needs.get('education-proof')).toBe('if-needed');
  });

  it('asks for proof as soon as education was entered by hand', () => {
    const needs = scanNeeds(rule, filing, { education: [{ content: '计价规范', source: 'self' }] }, now);
    expect(needs.get('education-proof')).toBe('required');
  });

  it('asks for no proof of what the association linked', () => {
    const needs = scanNeeds(
      rule,
      filing,
      { education: [{ content: '计价规范', source: 'association' }] },
      now,
    );
    expect(needs.get('education-proof')).toBe('if-needed');
  });
});
