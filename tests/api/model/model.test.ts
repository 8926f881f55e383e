import fc from 'fast-check';
import { startOffice, type Office } from '../../support/office';
import { useQuickPress } from '../../support/quickPress';
import * as drafting from './commands/drafting';
import * as others from './commands/others';
import * as reviewer from './commands/reviewer';
import * as sending from './commands/sending';
import { Start } from './commands/start';
import type { Step } from './commands/step';
import { checkEverything } from './invariants/checkInvariants';
import type { Model } from './model';
import { progress } from './progress';
import { emptyModel, hireStaff, openWorld, type Somebody, type World } from './world';

/*
 * Random applicants and reviewers of two provinces and the ministry work in a real office over its HTTP API, beside a
 * model that says what each answer must be; after every step the invariants are checked (see invariants/).
 *
 * MODEL_STEPS=5000 makes it longer; MODEL_SEED=… repeats a run. A failure prints the seed and the shortest list of
 * commands that shows it; MODEL_SHRINK=no prints the whole list at once.
 */
const STEPS = Number(process.env.MODEL_STEPS ?? 600);
const COMMANDS_PER_RUN = 300;
const SEEDS = [2026, 1122];

const nat = () => fc.nat(999);
const usually = fc.integer({ min: 0, max: 9 }).map((draw) => draw < 8);

type ByApplicant = new (which: number, sensible: boolean) => Step;
type ByReviewer = new (who: number, which: number, sensible: boolean) => Step;
const byApplicant = (Kind: ByApplicant) =>
  fc.tuple(nat(), usually).map(([which, sensible]) => new Kind(which, sensible));
const byReviewer = (Kind: ByReviewer) =>
  fc.tuple(nat(), nat(), usually).map(([who, which, sensible]) => new Kind(who, which, sensible));
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

/** What may happen; whatever stands more often happens more often. */
const COMMANDS: fc.Arbitrary<fc.AsyncCommand<Model, World>>[] = [
  ...times(
    6,
    fc.tuple(nat(), usually).map((drawn) => new Start(...drawn)),
  ),
  ...times(5, byApplicant(drafting.Prepare)),
  ...times(6, byApplicant(sending.Submit)),
  ...[drafting.Save, drafting.SaveStale, drafting.Upload, drafting.RemoveScan].map(byApplicant),
  ...[drafting.Stamp, drafting.Answer, sending.Withdraw, sending.Delete].map(byApplicant),
  ...times(6, byReviewer(reviewer.Claim)),
  ...times(8, byReviewer(reviewer.Approve)),
  ...times(2, byReviewer(reviewer.Return)),
  ...[reviewer.Refuse, reviewer.Release, reviewer.Assign].map(byReviewer),
  ...[reviewer.Revoke, reviewer.Recuse, reviewer.Extend].map(byReviewer),
  ...times(
    3,
    fc.tuple(nat(), nat()).map((numbers) => new others.DraftNotice(...numbers)),
  ),
  ...times(
    3,
    fc.tuple(nat(), nat()).map((numbers) => new others.Publish(...numbers)),
  ),
  fc.tuple(nat(), nat()).map((numbers) => new others.DropNotice(...numbers)),
  fc.tuple(nat(), nat(), fc.boolean()).map((drawn) => new others.MinistryActs(...drawn)),
  fc
    .tuple(fc.constantFrom(1, 3, 8, 40, 400), nat(), fc.boolean())
    .map((drawn) => new others.TimePasses(...drawn)),
];

const HOUR = 3_600_000;
const ALL_BUT_THE_DATE = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

/** Every run begins today, wherever the one before has gone; what was counted in its future is forgotten. */
async function beginToday({ strapi }: Office): Promise<void> {
  jest.setSystemTime(jest.getRealSystemTime());
  await strapi.db.connection('zaoce_rate_limits').delete();
}

describe('the office beside its model', () => {
  let office: Office;
  let staff: Somebody[];
  beforeAll(async () => {
    office = await startOffice();
    useQuickPress(office);
    staff = await hireStaff(office);
    jest.useFakeTimers({ advanceTimers: true, doNotFake: [...ALL_BUT_THE_DATE] });
  });
  afterAll(async () => {
    jest.useRealTimers();
    await office?.stop();
  });

  const work = (seed: number, steps: number) => async () => {
    const until = progress.steps + steps;
    for (let run = 0; progress.steps < until; run += 1) {
      await fc.assert(
        fc.asyncProperty(
          fc.commands(COMMANDS, { maxCommands: COMMANDS_PER_RUN, size: 'max' }),
          async (commands) => {
            await beginToday(office);
            const model = emptyModel();
            const world = await openWorld(office, staff, model);
            await fc.asyncModelRun(() => ({ model, real: world }), commands);
            await checkEverything(model, world);
          },
        ),
        { seed: seed + run, numRuns: 1, endOnFailure: process.env.MODEL_SHRINK === 'no' },
      );
    }
  };

  const random = Math.trunc(Number(process.env.MODEL_SEED ?? Date.now() % 1_000_000));
  it.each([...(process.env.MODEL_SEED ? [] : SEEDS), random])(
    'answers as it does, seed %i',
    async (seed) => work(seed, STEPS / (process.env.MODEL_SEED ? 1 : SEEDS.length + 1))(),
    HOUR,
  );

  afterAll(() => {
    const seen = [...progress.seen].sort().map(([what, count]) => `${what} ${count}`);
    const summary = process.env.MODEL_STEPS ? [...seen, ''].join('\n') : '';
    process.stdout.write(
      `${progress.steps} steps beside the model, the random seed was ${random}\n${summary}`,
    );
  });
});
