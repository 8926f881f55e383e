import type { FilingDetail } from '@zaoce/domain';
import { ApiProblem } from '../../../api/ApiProblem';
import { DraftSaver, type SaverParts } from './DraftSaver';
import type { KeptDraft } from './unsentDrafts';
import { isNothing, NOTHING_UNSENT, type FormSections, type Unsent } from './unsent';

type Basic = NonNullable<FormSections['basic']>;

const filingOf = (version: number, basic: Basic, answer: string | null = null) =>
  ({ version, sections: { basic }, returnItems: [{ id: 1, answer }] }) as unknown as FilingDetail;
const stale = new ApiProblem({ status: 412, code: 'stale-version', message: '' });
const away = new ApiProblem({ status: 0, code: 'unreachable', message: '' });

/** A server with one filing, as the API treats versions; timers fire when the test says so. */
function office(basic: Basic) {
  let current = filingOf(1, basic);
  let kept: KeptDraft | null = null;
  const timers: (() => void)[] = [];
  const world = {
    isAway: false,
    sent: [] as Unsent[],
    timers,
    get current() {
      return current;
    },
    get kept() {
      return kept;
    },
    keep: (draft: KeptDraft | null) => (kept = draft),
    writeElsewhere: (change: Basic) =>
      (current = filingOf(current.version + 1, { ...current.sections.basic, ...change })),
    open: () => {
      const saver = new DraftSaver(current, parts);
      saver.start();
      return saver;
    },
  };
  const parts: SaverParts = {
    send: async (content, version) => {
      if (world.isAway) throw away;
      world.sent.push(content);
      if (version !== current.version) throw stale;
      current = filingOf(
        version + 1,
        content.sections.basic ?? current.sections.basic ?? {},
        content.answers[1] ?? null,
      );
      return current;
    },
    reload: async () => current,
    kept: {
      read: () => kept,
      write: (unsent, sections) =>
        (kept = isNothing(unsent) ? null : { unsent, base: { basic: sections.basic } }),
    },
    onFiling: () => undefined,
    now: () => new Date('2026-11-22T04:03:00Z'),
    later: (_milliseconds, work) => {
      timers.push(work);
      return () => timers.splice(timers.indexOf(work), 1);
    },
  };
  return world;
}

describe('saving a draft by itself', () => {
  it('keeps what is typed on the device at once and sends it after the pause', async () => {
    const world = office({ address: '旧' });
    const saver = world.open();
    saver.changeSection('basic', { address: '新' });

    expect(world.kept?.unsent.sections.basic).toEqual({ address: '新' });
    expect(saver.getState().phase).toBe('waiting');
    world.timers[0]?.();
    await saver.flush();

    expect(world.current.sections.basic).toEqual({ address: '新' });
    expect(saver.getState()).toMatchObject({ phase: 'saved', savedAt: new Date('2026-11-22T04:03:00Z') });
    expect(world.kept).toBeNull();
  });

  it('sends the last of many changes once, and what was typed meanwhile in a second turn', async () => {
    const world = office({});
    const saver = world.open();
    saver.changeSection('basic', { address: '1' });
    saver.changeSection('basic', { address: '12' });
    const first = saver.flush();
    saver.changeSection('basic', { address: '123' });
    await first;
    await saver.flush();

    expect(world.current.sections.basic).toEqual({ address: '123' });
    expect(world.sent.length).toBeLessThanOrEqual(2);
  });

  it('merges with another tab instead of overwriting it', async () => {
    const world = office({ address: '甲', school: '乙' });
    const saver = world.open();
    world.writeElsewhere({ school: '丙' });
    saver.changeSection('basic', { address: '新', school: '乙' });
    await saver.flush();

    expect(world.current.sections.basic).toEqual({ address: '新', school: '丙' });
    expect(saver.getState().conflicts).toEqual([]);
  });

  it('says which field both changed and keeps the words just typed', async () => {
    const world = office({ address: '甲' });
    const saver = world.open();
    world.writeElsewhere({ address: '他' });
    saver.changeSection('basic', { address: '我' });
    await saver.flush();

    expect(world.current.sections.basic).toEqual({ address: '我' });
    expect(saver.getState().conflicts).toEqual([{ path: 'basic.address', mine: '我', theirs: '他' }]);
  });

  it('waits while the server is away and sends when it is back', async () => {
    const world = office({});
    world.isAway = true;
    const saver = world.open();
    saver.changeSection('basic', { address: '新' });
    expect(await saver.flush()).toBe(false);
    expect(saver.getState().phase).toBe('offline');
    expect(world.kept?.unsent.sections.basic).toEqual({ address: '新' });

    world.isAway = false;
    world.timers.at(-1)?.();
    await saver.flush();
    expect(world.current.sections.basic).toEqual({ address: '新' });
    expect(world.kept).toBeNull();
  });

  it('takes up what an earlier visit could not send, merged with what happened since', async () => {
    const world = office({ address: '甲', school: '乙' });
    world.keep({
      unsent: { ...NOTHING_UNSENT, sections: { basic: { address: '离线', school: '乙' } } },
      base: { basic: { address: '甲', school: '乙' } },
    });
    world.writeElsewhere({ school: '丙' });
    const saver = world.open();
    await saver.flush();
    expect(world.current.sections.basic).toEqual({ address: '离线', school: '丙' });
  });

  it('tells a refusal and does not try for ever', async () => {
    const world = office({});
    const saver = world.open();
    const no = new ApiProblem({ status: 409, code: 'wrong-state', message: '已上报' });
    jest.spyOn(saver['parts'], 'send').mockRejectedValue(no);
    saver.changeSection('basic', { address: '新' });
    expect(await saver.flush()).toBe(false);
    expect(saver.getState()).toMatchObject({ phase: 'refused', problem: no });
    expect(world.timers).toEqual([]);
  });

  it('asks the server no more after it was stopped, and goes on when it is started again', async () => {
    const world = office({});
    world.isAway = true;
    const saver = world.open();
    saver.changeSection('basic', { address: '新' });
    saver.stop();
    await saver.flush();
    expect(world.timers).toEqual([]);
    expect(world.kept?.unsent.sections.basic).toEqual({ address: '新' });

    world.isAway = false;
    saver.start();
    world.timers.at(-1)?.();
    await saver.flush();
    expect(world.current.sections.basic).toEqual({ address: '新' });
  });

  it('answers return items', async () => {
    const world = office({});
    const saver = world.open();
    saver.changeAnswer(1, '已重新上传');
    await saver.flush();
    expect(world.current.returnItems[0]?.answer).toBe('已重新上传');
  });
});

describe('other writes', () => {
  it('come after everything typed is saved', async () => {
    const world = office({});
    const saver = world.open();
    saver.changeSection('basic', { address: '新' });
    const versions: number[] = [];
    await saver.write(
      async (version) => (versions.push(version), world.current),
      () => true,
    );
    expect(versions).toEqual([2]);
  });

  it('are repeated against the newer version when their place is untouched', async () => {
    const world = office({});
    const saver = world.open();
    world.writeElsewhere({ school: '丙' });
    const send = jest.fn(async (version: number) => {
      if (version !== world.current.version) throw stale;
      return world.current;
    });
    await saver.write(send, () => true);
    expect(send.mock.calls.map(([version]) => version)).toEqual([1, 2]);
  });

  it('are left to the person when their place was changed elsewhere', async () => {
    const world = office({});
    const saver = world.open();
    world.writeElsewhere({ school: '丙' });
    await expect(
      saver.write(
        async () => Promise.reject(stale),
        () => false,
      ),
    ).rejects.toBe(stale);
    expect(saver.getState().filing.version).toBe(2);
  });

  it('ignore an answer that is older than what is known', () => {
    const world = office({});
    const saver = world.open();
    saver.adopt(filingOf(5, { school: '新' }));
    saver.adopt(filingOf(4, { school: '旧' }));
    expect(saver.section('basic')).toEqual({ school: '新' });
  });
});
