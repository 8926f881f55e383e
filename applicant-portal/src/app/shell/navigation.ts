/** One entry of the navigation; `key` names its text in the dictionary `shell`. */
export interface NavigationEntry {
  key:
    | 'home'
    | 'myHome'
    | 'announcements'
    | 'verify'
    | 'contacts'
    | 'guide'
    | 'userGuide'
    | 'faq'
    | 'filings'
    | 'me';
  to: string;
}

const PUBLIC: NavigationEntry[] = [
  { key: 'announcements', to: '/announcements' },
  { key: 'guide', to: '/guides' },
  { key: 'userGuide', to: '/guides/user-guide' },
  { key: 'faq', to: '/faq' },
  { key: 'contacts', to: '/contacts' },
  { key: 'verify', to: '/verify' },
];

/** What the main navigation offers: everybody the public pages, an applicant his own pages first. */
export function navigationFor(isApplicant: boolean): NavigationEntry[] {
  const own: NavigationEntry[] = [
    { key: 'myHome', to: '/home' },
    { key: 'filings', to: '/filings' },
    { key: 'me', to: '/me' },
  ];
  return [...(isApplicant ? own : [{ key: 'home', to: '/' } as const]), ...PUBLIC];
}
