export default {
  title: 'How personal information is treated',
  firstTitle: 'Before you start: how personal information is treated',
  version: 'Version {{version}}',
  read: 'I have read this',
  later: 'Sign out',
  intro:
    'This notice follows the Personal Information Protection Law of China. It does not ask for consent: registration is a statutory duty, for which the law requires none.',
  who: 'By whom',
  whoText:
    'The first-review authority of your filing and the ministry where it takes part. See the page "Contacts".',
  purpose: 'What for',
  purposeText:
    'To examine your filing, to issue the certificate, to keep the register, to let the public verify certificates, and to publish results as the law requires.',
  kinds: 'Which information',
  kindsText:
    'Name, ID number, contact data, education, work and projects, employer, continuing education, and the scans you upload (a picture of an ID card is sensitive personal information).',
  public: 'What becomes public',
  publicText:
    'Verification shows name, certificate number, employer, specialty, validity and state only. Result notices show part of the ID number. Contact data and scans are never published.',
  keep: 'For how long',
  keepText:
    'Registration files are kept as the archive rules say; a draft that you did not submit can be deleted by you at any time.',
  safety: 'How it is protected',
  safetyText:
    'ID numbers and scans are stored encrypted; every look at them is recorded; data stays in mainland China, and this site loads nothing from third parties.',
  rights: 'Your rights',
  rightsText:
    'You may read and copy your information, correct what is wrong (contact data directly, the rest by a filing), and ask or complain at the first-review authority.',
};
