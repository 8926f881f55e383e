/** Editing the own authority's contact card. */
export const contactCard = {
  contactCard: {
    edit: 'Change the card',
    save: 'Save and publish',
    saved: 'Saved; the public site follows within a minute',
    hint: 'Public as soon as it is saved: on the contacts page and in the papers that applicants receive.',
    telephoneHint: 'Write 010-12345678, several parted by “、”',
    optional: 'Leave empty if there is none',
    preview: 'What the public will see',
    changed: 'Last changed',
    unchanged: 'Not changed',
    public: 'Open the public page (in a new window)',
  },
};
