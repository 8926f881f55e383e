import { textAt, withTextAt } from './content';

describe('the texts inside a section', () => {
  const basic = { mobile: '138', employer: { name: '甲' } };

  it('are read by dotted path, absent ones as empty', () => {
    expect(textAt(basic, 'employer.name')).toBe('甲');
    expect(textAt(basic, 'employer.district')).toBe('');
    expect(textAt(basic, 'contract.kind')).toBe('');
  });

  it('are written without touching the others or the original', () => {
    expect(withTextAt(basic, 'employer.district', '乙')).toEqual({
      mobile: '138',
      employer: { name: '甲', district: '乙' },
    });
    expect(withTextAt(basic, 'contract.kind', 'task')).toEqual({ ...basic, contract: { kind: 'task' } });
    expect(basic.employer).toEqual({ name: '甲' });
  });
});
