import { deleteScan, printApplicationForm, updateFiling, uploadScan } from '@zaoce/domain';
import { PROVINCES, sectionsFor, type Wish } from '../content';
import { answerToSubmit } from '../expectations';
import { isEditable, toDay, type Model, type ModelFiling } from '../model';
import { nextPicture, speak, wordOf, type World } from '../world';
import { OnMyFiling } from './onMyFiling';
import { expectWord, pick } from './step';

/* What an applicant does to a filing while it is his to write. */

/** Saves everything, or everything but what one section needs. */
export class Save extends OnMyFiling {
  protected work(model: Model, world: World, filing: ModelFiling, said: string): Promise<string> {
    const wish = { employer: this.which % 3, target: pick(PROVINCES, this.which >> 3) };
    return save(model, world, filing, said, { wish, whole: this.which % 8 !== 7 });
  }
}

async function save(
  model: Model,
  world: World,
  filing: ModelFiling,
  said: string,
  { wish, whole }: { wish: Wish; whole: boolean },
): Promise<string> {
  model.serial += 1;
  const onDay = toDay();
  const complete = sectionsFor(filing, filing.registration, wish, { serial: model.serial, onDay });
  const newName = complete.information?.employerName;
  const [first = 'basic'] = Object.keys(complete);
  const sections = whole ? complete : { ...complete, [first]: {} };
  const expected = isEditable(filing) ? 'ok' : 'wrong-state';
  const reply = await speak(world, world.applicants[filing.by], updateFiling, {
    params: { id: filing.id },
    version: filing.version,
    body: { sections },
  });
  expectWord(said, expected, wordOf(reply));
  if (expected !== 'ok') return expected;
  Object.assign(filing, {
    version: reply.data.version,
    content: model.serial,
    newName: typeof newName === 'string' ? newName : null,
    completeIn: whole ? Number(onDay.slice(0, 4)) : null,
    // Who empties the first section says no longer for whom he works; a new employer stands in another one.
    wish: whole || filing.kind.effect === 'move' ? wish : null,
  });
  return whole ? 'whole' : 'with a gap';
}

/** Saves in a version that is no longer the present one. */
export class SaveStale extends OnMyFiling {
  protected async work(_model: Model, world: World, filing: ModelFiling, said: string): Promise<string> {
    const reply = await speak(world, world.applicants[filing.by], updateFiling, {
      params: { id: filing.id },
      version: filing.version - 1,
      body: { sections: {} },
    });
    expectWord(said, 'stale-version', wordOf(reply));
    return 'stale-version';
  }
}

/** Uploads every scan that is still missing, or one that is too many. */
export class Upload extends OnMyFiling {
  protected work(model: Model, world: World, filing: ModelFiling, said: string): Promise<string> {
    return uploadMissing(model, world, filing, said);
  }
}

async function uploadMissing(model: Model, world: World, filing: ModelFiling, said: string): Promise<string> {
  const missing = filing.kind.scans.filter((kind) => !filing.scans.get(kind)?.length);
  const kinds = isEditable(filing) ? missing : ['other'];
  for (const kind of kinds) await upload(model, world, filing, kind, said);
  return kinds.join(', ') || 'nothing missing';
}

async function upload(
  model: Model,
  world: World,
  filing: ModelFiling,
  kind: string,
  said: string,
): Promise<void> {
  const expected = isEditable(filing) ? 'ok' : 'wrong-state';
  const reply = await speak(world, world.applicants[filing.by], uploadScan, {
    params: { id: filing.id },
    body: { kind },
    file: { bytes: await nextPicture(), name: `${kind}.jpg` },
  });
  expectWord(said, expected, wordOf(reply));
  if (expected !== 'ok') return;
  filing.scans.set(kind, [...(filing.scans.get(kind) ?? []), reply.data.id]);
  if (kind === 'photo') changeContent(model, filing);
  if (kind === 'application-form') filing.stamped.set(reply.data.id, filing.printed ?? 0);
}

/** The form shows something else now. */
function changeContent(model: Model, filing: ModelFiling): void {
  model.serial += 1;
  filing.content = model.serial;
}

/** Takes one scan away. */
export class RemoveScan extends OnMyFiling {
  protected async work(model: Model, world: World, filing: ModelFiling, said: string): Promise<string> {
    const all = [...filing.scans].flatMap(([kind, ids]) => ids.map((id) => ({ kind, id })));
    const one = all.length > 0 ? pick(all, this.which) : { kind: 'other', id: 999_999_999 };
    const expected = !isEditable(filing) ? 'wrong-state' : all.length > 0 ? 'ok' : 'not-found';
    const reply = await speak(world, world.applicants[filing.by], deleteScan, {
      params: { id: filing.id, scanId: one.id },
    });
    expectWord(said, expected, wordOf(reply));
    if (expected !== 'ok') return expected;
    const rest = (filing.scans.get(one.kind) ?? []).filter((id) => id !== one.id);
    filing.scans.set(one.kind, rest);
    if (one.kind === 'photo') changeContent(model, filing);
    filing.stamped.delete(one.id);
    return one.kind;
  }
}

/** Prints the form, has it stamped and uploads it. The code on the page cannot be read, as with a bad scanner. */
export class Stamp extends OnMyFiling {
  protected work(model: Model, world: World, filing: ModelFiling, said: string): Promise<string> {
    return stamp(model, world, filing, said);
  }
}

async function stamp(model: Model, world: World, filing: ModelFiling, said: string): Promise<string> {
  const reply = await speak(world, world.applicants[filing.by], printApplicationForm, {
    params: { id: filing.id },
  });
  // What was never printed cannot be printed once it is no draft any more; a filing at the office always was.
  expectWord(said, 'ok', wordOf(reply));
  if (!isEditable(filing)) return 'printed again';
  filing.printed = filing.content;
  if ((filing.scans.get('application-form')?.length ?? 0) >= 10) return 'printed, but ten pages are there';
  await upload(model, world, filing, 'application-form', said);
  return 'stamped';
}

/** Everything that a submission needs, at once: a diligent applicant. */
export class Prepare extends OnMyFiling {
  protected override suits(model: Readonly<Model>, filing: ModelFiling): boolean {
    return isEditable(filing) && answerToSubmit(model, filing) !== 'ok';
  }

  protected async work(model: Model, world: World, filing: ModelFiling, said: string): Promise<string> {
    if (!isEditable(filing)) return 'nothing to prepare';
    const wish = wiseWish(model, filing, this.which);
    await save(model, world, filing, said, { wish, whole: true });
    await uploadMissing(model, world, filing, said);
    await answerItems(world, filing, said);
    await stamp(model, world, filing, said);
    return 'prepared';
  }
}

/** The employer and target that the rules admit, where there is a choice. */
function wiseWish(model: Model, filing: ModelFiling, which: number): Wish {
  const wishes = [0, 1, 2].flatMap((employer) => PROVINCES.map((target) => ({ employer, target })));
  const fitting = wishes.filter((wish) => answerToSubmit(model, { ...filing, wish }) !== 'not-eligible');
  return pick(fitting.length > 0 ? fitting : wishes, which);
}

/** Answers every item of the last return. */
export class Answer extends OnMyFiling {
  protected work(_model: Model, world: World, filing: ModelFiling, said: string): Promise<string> {
    return answerItems(world, filing, said);
  }
}

async function answerItems(world: World, filing: ModelFiling, said: string): Promise<string> {
  const expected = isEditable(filing) ? 'ok' : 'wrong-state';
  const reply = await speak(world, world.applicants[filing.by], updateFiling, {
    params: { id: filing.id },
    version: filing.version,
    body: { answers: filing.openItems.map((itemId) => ({ itemId, answer: '已改正' })) },
  });
  expectWord(said, expected, wordOf(reply));
  if (expected !== 'ok') return expected;
  filing.version = reply.data.version;
  filing.openItems = [];
  return 'answered';
}
