export default {
  title: 'Verify a registration certificate',
  intro: 'Type the certificate number, or scan the QR code on the certificate with a phone.',
  number: 'Certificate number',
  numberHint: 'The 14 digits on the certificate, with or without the characters before them.',
  verify: 'Verify',
  needNumber: 'Please type the certificate number.',
  outcomes: {
    genuine: 'Genuine and in force',
    lapsed: 'Genuine, but no longer in force',
    suspended: 'Genuine, but suspended',
    cancelled: 'Cancelled; the number is void',
    revoked: 'Revoked; the number is void',
    void: 'This number is void',
    replaced: 'Replaced by a new number',
    forged: 'The code does not match: beware of a forgery',
    unknown: 'This number was not found',
  },
  explanations: {
    genuine:
      'The number stands in the register and is in force. Compare name and employer with the certificate before you.',
    lapsed: 'The number was registered once; it has expired, and its holder may not practise on it.',
    suspended:
      'The number stands in the register, but its holder is suspended and may not practise until he resumes.',
    cancelled: 'The registration was cancelled. Any certificate or seal that shows the number is invalid.',
    revoked: 'The registration was revoked by law. Any certificate or seal that shows the number is invalid.',
    void: 'The number was publicly declared void. Any certificate or seal that shows it is invalid.',
    replaced: 'The number is void and was replaced by {{number}}.',
    forged:
      'The number exists, but the code of the QR picture is wrong. The certificate may be altered or forged; ask the authority.',
    unknown:
      'The register holds no such number. Check what you typed; if it stays unknown, ask the authority.',
  },
  name: 'Name',
  employer: 'Employer',
  specialty: 'Specialty',
  validity: 'Validity',
  state: 'State',
  authority: 'Authority',
  certificateNumber: 'Certificate number',
  checkedAt: 'Checked at {{time}}',
  domain:
    'Answered live by {{host}}. Compare the address bar of your browser; do not trust a result shown elsewhere.',
  seeNew: 'Verify the new number',
  states: {
    live: 'In force',
    lapsed: 'Lapsed',
    suspended: 'Suspended',
    cancelled: 'Cancelled',
    revoked: 'Revoked',
    void: 'Void',
  },
};
