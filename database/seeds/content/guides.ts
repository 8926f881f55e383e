import { cancellation } from './guides/cancellation';
import { employerChangeCross } from './guides/employerChangeCross';
import { employerChangeWithin } from './guides/employerChangeWithin';
import { filingGuide } from './guides/filingGuide';
import { informationChange } from './guides/informationChange';
import { initialRegistration } from './guides/initialRegistration';
import { privacyNotice } from './guides/privacyNotice';
import { reissue } from './guides/reissue';
import { renewal } from './guides/renewal';
import { userGuide } from './guides/userGuide';

export interface Guide {
  slug: string;
  /** The filing rule it explains; the portal shows beside it what the rule in force asks for. */
  ruleKey?: string;
  title: string;
  titleEn: string;
  /** Markdown. */
  body: string;
  bodyEn: string;
}

/** The guides of the public site, in the order of their menu: one for every kind of filing, then those for all. */
export const GUIDES = [
  initialRegistration,
  renewal,
  informationChange,
  employerChangeWithin,
  employerChangeCross,
  cancellation,
  reissue,
  filingGuide,
  userGuide,
  privacyNotice,
].map((guide, index) => ({ ...guide, sortOrder: index + 1 }));
