import { addDays, defaultFilingRules, findMissing, findFilingRule, isMobile } from '@zaoce/domain';
import { demoCases } from './demoCases';
import { demoContact, demoSections } from './demoSections';

const day = '2026-11-22';
const rule = findFilingRule(defaultFilingRules, 'initial');

describe('demo content', () => {
  it.each(demoCases(day).map((one, serial) => ({ one, serial, name: one.person.name })))(
    'of $name is complete but for scans and form',
    ({ one, serial }) => {
      if (!rule) throw new Error('no rule');
      const filedOn = addDays(day, -one.daysAgo);
      const missing = findMissing({
        rule,
        onDay: filedOn,
        qualificationIssuedOn: one.person.qualifications[0]?.issuedOn ?? null,
        registrationValidFrom: null,
        sections: demoSections(one, serial, filedOn),
        scans: [],
        form: { contentHash: 'a', printedHash: null, stampedHash: null },
      });
      const paths = missing.filter(({ section }) => section !== 'scans' && section !== 'form');
      expect(paths).toEqual([]);
    },
  );

  it('gives everybody a mobile and an address of his own', () => {
    const contacts = demoCases(day).map((_, serial) => demoContact(serial));
    expect(contacts.every(({ mobile }) => isMobile(mobile))).toBe(true);
    expect(new Set(contacts.map(({ email }) => email)).size).toBe(contacts.length);
  });
});
