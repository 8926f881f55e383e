import { getFiling, reviewGetFiling, type FilingDetail } from '@zaoce/domain';
import { isSeenBy } from '../expectations';
import type { Model, ModelFiling } from '../model';
import { speak, wordOf, type World } from '../world';
import { expectSame } from './same';

/**
 * The filing as the API shows it: to its applicant and nobody else of his kind, to the staff whose business it is, and to
 * others not even that it exists. Whoever sees it sees what the model says.
 */
export async function checkSight(
  model: Model,
  world: World,
  filing: ModelFiling,
  staff: readonly number[],
): Promise<void> {
  const params = { id: filing.id };
  const what = `filing ${filing.number}`;
  const mine = await speak(world, world.applicants[filing.by], getFiling, { params });
  expectWord(`${what} to its applicant`, filing.state === 'deleted' ? 'not-found' : 'ok', wordOf(mine));
  if (mine.status === 200) expectSame(`${what} to its applicant`, seen(mine.data), asSeen(filing));
  const stranger = world.applicants[(filing.by + 1) % world.applicants.length];
  const foreign = await speak(world, stranger, getFiling, { params });
  expectWord(`${what} to another applicant`, 'not-found', wordOf(foreign));
  for (const number of staff) {
    const who = number % model.staff.length;
    const reply = await speak(world, world.staff[who], reviewGetFiling, { params });
    const sees = isSeenBy(model, filing, who);
    expectWord(`${what} to reviewer ${who}`, sees ? 'ok' : 'not-found', wordOf(reply));
    if (reply.status === 200)
      expectSame(`${what} to reviewer ${who}`, seen(reply.data.detail), asSeen(filing));
  }
}

function seen({ state, round, version, number, returnItems }: FilingDetail) {
  const open = returnItems.filter((item) => item.state === 'open').map(({ id }) => id);
  return { state, round, version, number, open };
}

function asSeen({ state, round, version, number, openItems }: ModelFiling) {
  return { state, round, version, number, open: openItems };
}

function expectWord(what: string, wanted: string, answered: string): void {
  if (answered !== wanted) throw new Error(`${what}: answered ${answered}, the model says ${wanted}`);
}
