/** The menu by what people do. A group whose pages are all closed to a role is not shown. */
export const MENU_GROUPS = [
  { key: 'work', resources: ['filings', 'registrations', 'void-numbers', 'result-notices'] },
  { key: 'people', resources: ['applicants', 'qualifications', 'education-records', 'imports'] },
  { key: 'office', resources: ['announcements', 'contacts', 'authorities', 'reviewers'] },
  {
    key: 'system',
    resources: [
      'phrases',
      'filing-rules',
      'message-templates',
      'calendar',
      'audit-events',
      'exports',
      'jobs',
    ],
  },
] as const;
