import { verifyTrail } from '@zaoce/audit';
import type { Model, ModelFiling } from '../model';
import type { World } from '../world';
import { checkAudit } from './checkAudit';
import { checkNumbers } from './checkNumbers';
import { checkRegister } from './checkRegister';
import { checkRows } from './checkRows';
import { checkSight } from './checkSight';

/** Steps between two looks at what concerns the whole office and takes longer. */
const SELDOM = 20;

/**
 * What must hold whatever anybody did: the rows are those of the model, nobody has two of what he may have once, numbers
 * run on, everything is in the history and in the trail, and everybody sees what is his business and no more.
 */
export async function checkInvariants(
  model: Model,
  world: World,
  touched: ModelFiling | undefined,
  step: number,
): Promise<void> {
  await checkRows(model, world);
  await checkRegister(model, world);
  if (touched) await checkAudit(world, touched);
  if (touched) await checkSight(model, world, touched, [step]);
  if (step % SELDOM > 0) return;
  await checkNumbers(world);
  const faults = await verifyTrail(world.office.strapi);
  if (faults.length > 0) throw new Error(`the trail is broken: ${JSON.stringify(faults)}`);
}

/** The same at the end of a run, for every filing and everybody. */
export async function checkEverything(model: Model, world: World): Promise<void> {
  await checkRows(model, world);
  await checkRegister(model, world);
  await checkNumbers(world);
  for (const filing of model.filings) {
    await checkAudit(world, filing);
    await checkSight(model, world, filing, [...model.staff.keys()]);
  }
  const faults = await verifyTrail(world.office.strapi);
  if (faults.length > 0) throw new Error(`the trail is broken: ${JSON.stringify(faults)}`);
}
