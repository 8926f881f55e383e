import { operationUrl } from './operationUrl';

describe('the address of an operation', () => {
  it('fills its parameters, escaped', () => {
    expect(operationUrl('/verify/:certificateNumber', { certificateNumber: '建[造]1/2' })).toBe(
      '/api/verify/%E5%BB%BA%5B%E9%80%A0%5D1%2F2',
    );
  });

  it('leaves out what is not set', () => {
    expect(operationUrl('/filings', {}, { type: 'initial', state: undefined, q: '', page: 2 })).toBe(
      '/api/filings?type=initial&page=2',
    );
  });

  it('never sends a parameter that nobody filled', () => {
    expect(() => operationUrl('/filings/:id', {})).toThrow('id');
  });
});
