import { endOfValidity, extendValidity } from '@zaoce/domain';
import { EMPLOYERS } from './content';
import { liveOf, stateOf, toDay, type Model, type ModelFiling, type ModelRegistration } from './model';
import { count } from './progress';
import type { World } from './world';

/** Years a registration is valid, and years a renewal adds. */
const VALID_YEARS = 4;

/** What a decided filing does to the register, as the model understands it; new registrations are looked up by filing. */
export async function takeEffect(model: Model, world: World, filing: ModelFiling): Promise<void> {
  await BY_EFFECT[filing.kind.effect](model, world, filing);
  filing.state = 'effective';
  filing.history.push('took-effect');
  count(`effect of ${filing.kind.name}`);
}

type Work = (model: Model, world: World, filing: ModelFiling) => Promise<void> | void;

const BY_EFFECT: Record<ModelFiling['kind']['effect'], Work> = {
  create: async (model, world, filing) => {
    const employer = EMPLOYERS[filing.wish?.employer ?? 0];
    lapse(model, filing.by);
    model.registrations.push({
      id: await idOfNew(world, filing),
      of: filing.by,
      specialty: filing.specialty,
      authority: filing.home,
      state: 'live',
      employerCode: employer?.creditCode ?? '',
      employerName: employer?.name ?? '',
      validFrom: toDay(),
      validTo: endOfValidity(toDay(), VALID_YEARS),
      reprints: 0,
      sealReissues: 0,
      acts: ['issued'],
    });
  },
  renew: (_model, _world, filing) =>
    change(subjectOf(filing), 'renewed', (held) => ({
      state: 'live',
      validTo: extendValidity(held.validTo, VALID_YEARS),
    })),
  rename: (model, _world, filing) => {
    lapse(model, filing.by);
    for (const held of liveOf(model, filing.by))
      change(held, 'information-changed', () => ({ employerName: filing.newName ?? held.employerName }));
  },
  move: (model, _world, filing) => {
    lapse(model, filing.by);
    const employer = EMPLOYERS[filing.wish?.employer ?? 0];
    for (const held of liveOf(model, filing.by))
      change(held, filing.target ? 'transferred' : 'employer-changed', () => ({
        employerCode: employer?.creditCode ?? '',
        employerName: employer?.name ?? '',
        authority: filing.target ?? held.authority,
        sealReissues: held.sealReissues + 1,
      }));
  },
  cancel: (_model, _world, filing) => change(subjectOf(filing), 'cancelled', () => ({ state: 'cancelled' })),
  reprint: (_model, _world, filing) =>
    change(subjectOf(filing), 'reprinted', (held) => ({ reprints: held.reprints + 1 })),
  renumber: async (model, world, filing) => {
    filing.registration = renumber(model, subjectOf(filing), await idOfNew(world, filing));
  },
};

/** The old registration is void, a new one with the same end takes its place. */
export function renumber(model: Model, old: ModelRegistration, id: number): ModelRegistration {
  change(old, 'voided', () => ({ state: 'void' }));
  const next = { ...old, id, state: 'live', reprints: 0, sealReissues: 0, acts: ['reissued'] } as const;
  const entered: ModelRegistration = { ...next, acts: [...next.acts] };
  model.registrations.push(entered);
  return entered;
}

/** Something is done to a registration. */
export function change(
  registration: ModelRegistration,
  act: string,
  make: (registration: ModelRegistration) => Partial<ModelRegistration>,
): void {
  Object.assign(registration, make(registration));
  registration.acts.push(act);
}

/** What ran out is lapsed: of one person before his registrations change, of everybody in the night. */
export function lapse(model: Model, by?: number): void {
  for (const held of model.registrations) {
    const due = held.state === 'live' && stateOf(held) === 'lapsed' && (by === undefined || held.of === by);
    if (due) change(held, 'lapsed', () => ({ state: 'lapsed' }));
  }
}

function subjectOf({ registration, number }: ModelFiling): ModelRegistration {
  if (!registration) throw new Error(`filing ${number} is about no registration`);
  return registration;
}

async function idOfNew(world: World, filing: ModelFiling): Promise<number> {
  const rows: { id: number }[] = await world.office.strapi.db
    .connection('registrations')
    .where({ filing_id: filing.id })
    .select('id');
  const [row] = rows;
  if (!row || rows.length > 1) throw new Error(`filing ${filing.number} made ${rows.length} registrations`);
  return row.id;
}
