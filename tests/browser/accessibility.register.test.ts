import { addDays, today } from '@zaoce/domain';
import { checkPage } from '../support/browser/checkPage';
import { lookAtDialog, signInAsStaff } from '../support/browser/reviewerSteps';
import type { Visitor } from '../support/browser/Visitor';
import { addApplicant, addStaff, makePerson } from '../support/people';
import { startPortalOffice, type PortalOffice } from '../support/portalOffice';
import { issue } from '../support/registrations';

/* The register for everybody: axe, light and dark, wide and narrow, as it is and as it was. */

const DAY = 86_400_000;

let zaoce: PortalOffice;
let ministry: Visitor;
let address: string;

beforeAll(async () => {
  zaoce = await startPortalOffice();
  const { office } = zaoce;
  const holder = await addApplicant(office, {}, makePerson('演示寅'));
  const { id } = await issue(office, holder, {}, new Date(Date.now() - 60 * DAY));
  address = `/review/registrations/${id}/show`;
  ministry = await zaoce.visitor('ministry');
  await signInAsStaff(ministry, await addStaff(office, 'ministry-lead'));
});
afterAll(() => zaoce?.stop());

const watched = (work: () => Promise<void>) => () => zaoce.watched(work);

test.each(['/review/registrations', '/review/void-numbers'])('the list %s', async (page) => {
  await zaoce.watched(async () => expect(await checkPage(ministry, page)).toEqual([]));
});

test(
  'an entry as it is, and the dialogs of the ministry over it',
  watched(async () => {
    expect(await checkPage(ministry, address)).toEqual([]);
    await ministry.page.setViewport({ width: 1600, height: 1000 });
    for (const act of ['换发新编号', '撤销注册']) expect(await lookAtDialog(ministry, act)).toEqual([]);
  }),
);

test.each([
  ['a month ago', addDays(today(new Date()), -30)],
  ['before it was there', '2000-01-01'],
])('an entry as it was %s', async (_name, day) => {
  await zaoce.watched(async () => expect(await checkPage(ministry, `${address}?on=${day}`)).toEqual([]));
});
