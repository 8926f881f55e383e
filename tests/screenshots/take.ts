import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { signInAsApplicant } from '../support/browser/applicantSteps';
import { settled } from '../support/browser/checkPage';
import { openBrowser } from '../support/browser/openBrowser';
import { openVisitor, type VisitorOptions } from '../support/browser/openVisitor';
import { signInAsStaff } from '../support/browser/reviewerSteps';
import type { Visitor } from '../support/browser/Visitor';
import { readPdf } from '../support/pdf';

/*
 * Takes the README's pictures from a running office with its demo people: `npm start` in one terminal,
 * `npm run screenshots` in another. ZAOCE_URL and ZAOCE_ACCOUNTS name another office and its list of accounts.
 */

const root = path.resolve(__dirname, '..', '..');
const URL_OF_OFFICE = process.env.ZAOCE_URL ?? 'http://127.0.0.1:1337';
const ACCOUNTS = process.env.ZAOCE_ACCOUNTS ?? path.join(root, '.data', 'demo-accounts.json');
const FOLDER = path.join(root, 'docs', 'screenshots');

interface Account {
  portal: string;
  role: string;
  authority: string | null;
  identifier: string;
  password: string | null;
  note: string;
}

/** Somebody of the demo by a word of his note and his portal. */
function accountFor(accounts: readonly Account[], portal: string, word: string): Required<Account> {
  const found = accounts.find(
    (one) => one.portal === portal && [one.note, one.role].some((text) => text.includes(word)),
  );
  if (!found?.password) throw new Error(`no demo account of ${portal} for ${word}`);
  return found;
}

async function main(): Promise<void> {
  const accounts = JSON.parse(await readFile(ACCOUNTS, 'utf8')) as Account[];
  await mkdir(FOLDER, { recursive: true });
  const browser = await openBrowser();
  const visit = (name: string, options: VisitorOptions = {}) =>
    openVisitor(browser, URL_OF_OFFICE, name, { width: 1280, height: 860, ...options });
  try {
    await publicPages(await visit('public'), await visit('phone', { width: 390, height: 844, scale: 2 }));
    await applicantPages(accounts, visit);
    await reviewPages(accounts, await visit('lead', { width: 1600, height: 960 }));
  } finally {
    await browser.close();
  }
}

async function publicPages(wide: Visitor, phone: Visitor): Promise<void> {
  await wide.goTo('/');
  await take(wide, 'welcome');
  await phone.goTo('/contacts');
  await take(phone, 'contacts-phone');
}

async function applicantPages(
  accounts: readonly Account[],
  visit: (name: string, options?: VisitorOptions) => Promise<Visitor>,
): Promise<void> {
  const open = async (word: string, options?: VisitorOptions) => {
    const visitor = await visit(word, options);
    const { identifier, password } = accountFor(accounts, 'applicant', word);
    await signInAsApplicant(visitor, identifier, password ?? '');
    return visitor;
  };
  const registered = await open('已注册');
  await take(registered, 'home');
  await takeCertificate(await registered.opensPdf(() => registered.button(/注册证书/)));

  const drafting = await open('草稿');
  await drafting.goTo('/filings');
  await drafting.link('继续填写');
  await drafting.sees('填报步骤', 'navigation');
  await take(drafting, 'filing');

  const returned = await open('打回', { scheme: 'dark' });
  await returned.link('查看打回原因');
  await take(returned, 'returned-dark');
}

async function reviewPages(accounts: readonly Account[], lead: Visitor): Promise<void> {
  const { identifier, password } = accountFor(
    accounts.filter((one) => one.authority?.startsWith('北京')),
    'review',
    'provincial-lead',
  );
  await signInAsStaff(lead, { username: identifier, password: password ?? '' });
  await take(lead, 'dashboard');
  await lead.goTo('/review/filings');
  await lead.sees(/待领取/, 'tab');
  await take(lead, 'queue');
  await lead.press(/^IN/, 'link');
  await lead.sees('办理', 'region');
  await take(lead, 'review');
}

/** Waits until nothing moves, and keeps the picture small enough for a page of text. */
async function take(visitor: Visitor, name: string): Promise<void> {
  await settled(visitor.page);
  await keep(Buffer.from(await visitor.page.screenshot()), name);
}

async function takeCertificate(pdf: Buffer): Promise<void> {
  const [page] = await readPdf(pdf);
  if (!page) throw new Error('the certificate has no page');
  await keep(await page.picture(1.5), 'certificate');
}

async function keep(picture: Buffer, name: string): Promise<void> {
  const bytes = await sharp(picture).webp({ quality: 82 }).toBuffer();
  await writeFile(path.join(FOLDER, `${name}.webp`), bytes);
  console.log(`${name}.webp ${Math.round(bytes.length / 1024)} kB`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
