import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer';
import { openBrowser } from './browser/openBrowser';
import { openVisitor, type VisitorOptions } from './browser/openVisitor';
import type { Visitor } from './browser/Visitor';
import { withEvidence } from './browser/evidence';
import { startMailbox, type Mailbox } from './mailbox';
import { startOffice, type Office } from './office';
import { addStaff } from './people';

const root = path.resolve(__dirname, '..', '..');

export interface Staff {
  userId: number;
  username: string;
  email: string;
  password: string;
}

/** A whole office with both portals, a mail server and a browser for as many people as the story needs. */
export interface PortalOffice {
  office: Office;
  url: string;
  mailbox: Mailbox;
  /** Of authority 11. */
  reviewer: Staff;
  lead: Staff;
  visitor(name: string, options?: VisitorOptions): Promise<Visitor>;
  /** Does a piece of a test, with pictures of all visitors when it fails. */
  watched(work: () => Promise<void>): Promise<void>;
  /** What happened behind the screens of all visitors that should not have. */
  problems(): string[];
  stop(): Promise<void>;
}

/** Starts it all; needs the portals built, as `npm test` does. `panel`: Strapi's too. */
export async function startPortalOffice({ panel = false } = {}): Promise<PortalOffice> {
  requireBuilt('applicant-portal');
  requireBuilt('admin-portal');
  if (panel) requireBuilt('.', 'build');
  const mailbox = await startMailbox();
  const env = { SMTP_URL: mailbox.url, MAIL_FROM: 'office@example.test' };
  const office = await startOffice({ role: 'all', env, panel });
  const browser: Browser = await openBrowser();
  const visitors: Visitor[] = [];
  return {
    office,
    url: office.url,
    mailbox,
    reviewer: await addStaff(office, 'provincial-reviewer', '11'),
    lead: await addStaff(office, 'provincial-lead', '11'),
    visitor: async (name, options) => {
      const visitor = await openVisitor(browser, office.url, name, options);
      visitors.push(visitor);
      return visitor;
    },
    watched: (work) => withEvidence(() => visitors, work),
    problems: () => visitors.flatMap(({ name, problems }) => problems.map((line) => `${name}: ${line}`)),
    stop: async () => {
      await browser.close();
      await office.stop();
      await mailbox.stop();
    },
  };
}

function requireBuilt(portal: string, folder = ''): void {
  if (existsSync(path.join(root, portal, 'dist', folder, 'index.html'))) return;
  throw new Error(`${portal} is not built; run the tests with \`npm test\``);
}
