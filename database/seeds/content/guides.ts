import { filingGuide } from './guides/filingGuide';
import { initialRegistration } from './guides/initialRegistration';
import { privacyNotice } from './guides/privacyNotice';
import { userGuide } from './guides/userGuide';

export interface Guide {
  slug: string;
  title: string;
  titleEn: string;
  /** Markdown. */
  body: string;
  bodyEn: string;
}

/** The guides the portal links to, in the order of its menu. */
export const GUIDES = [filingGuide, userGuide, initialRegistration, privacyNotice].map((guide, index) => ({
  ...guide,
  sortOrder: index + 1,
}));
