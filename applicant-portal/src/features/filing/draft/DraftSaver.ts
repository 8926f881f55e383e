import type { FilingDetail } from '@zaoce/domain';
import { hasCode } from '../../../api/ApiProblem';
import type { MergeConflict } from './mergeThreeWay';
import { rebase } from './rebase';
import type { KeptDraft } from './unsentDrafts';
import { isNothing, NOTHING_UNSENT, type FormSection, type FormSections, type Unsent } from './unsent';

/** `waiting`: typed, not sent yet. `offline`: kept on the device until the server answers. `refused`: the server said no. */
export type SavePhase = 'saved' | 'waiting' | 'saving' | 'offline' | 'refused';

export interface DraftState {
  /** The filing as the server last told it. */
  filing: FilingDetail;
  unsent: Unsent;
  phase: SavePhase;
  savedAt: Date | null;
  /** Fields that another tab changed too; the person's own words were kept. */
  conflicts: MergeConflict[];
  problem: unknown;
}

export interface SaverParts {
  send: (content: Unsent, version: number) => Promise<FilingDetail>;
  reload: () => Promise<FilingDetail>;
  kept: { read: () => KeptDraft | null; write: (unsent: Unsent, sections: FormSections) => void };
  onFiling: (filing: FilingDetail) => void;
  now: () => Date;
  /** Runs something later; answers how to call it off. */
  later: (milliseconds: number, work: () => void) => () => void;
}

/** Typing pauses this long before it is saved. */
const PAUSE_MS = 900;
/** An unreachable server is asked again after this. */
const RETRY_MS = 15_000;
/** How often a write is tried again because another tab was faster. */
const MAX_STALE = 5;

/**
 * Saves a filing by itself: whatever is typed is kept on the device at once, sent after a pause, one write at a time and
 * always against the version last seen. When another tab was faster, both are merged; when the server is away, it waits.
 */
export class DraftSaver {
  private state: DraftState;
  private readonly listeners = new Set<() => void>();
  private queue: Promise<unknown> = Promise.resolve();
  private callOff: () => void = () => undefined;
  private isRunning = false;

  constructor(
    filing: FilingDetail,
    private readonly parts: SaverParts,
  ) {
    this.state = {
      filing,
      unsent: NOTHING_UNSENT,
      phase: 'saved',
      savedAt: null,
      conflicts: [],
      problem: null,
    };
    const kept = parts.kept.read();
    if (kept) this.takeUp(kept);
  }

  getState = (): DraftState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The content of a section as the person sees it. */
  section<Key extends FormSection>(key: Key): NonNullable<FormSections[Key]> {
    return this.state.unsent.sections[key] ?? this.state.filing.sections[key] ?? {};
  }

  changeSection<Key extends FormSection>(key: Key, content: NonNullable<FormSections[Key]>): void {
    const { unsent } = this.state;
    this.type({ ...unsent, sections: { ...unsent.sections, [key]: content } });
  }

  changeAnswer(itemId: number, answer: string): void {
    const { unsent } = this.state;
    this.type({ ...unsent, answers: { ...unsent.answers, [itemId]: answer } });
  }

  /** Sends what is unsent now. True when nothing is left to send. */
  flush(): Promise<boolean> {
    this.callOff();
    return this.inTurn(async () => {
      for (let stale = 0; !isNothing(this.state.unsent); stale += 1) {
        if (!(await this.sendOnce(stale))) return false;
      }
      return true;
    });
  }

  /**
   * Runs another write (an entry, a submission) after everything typed is saved. When another tab was faster, the filing
   * is loaded anew and the write repeated only if `isUntouched` says that its place was not changed there.
   */
  async write(
    send: (version: number, attempt: number) => Promise<FilingDetail>,
    isUntouched: (latest: FilingDetail, seen: FilingDetail) => boolean,
  ): Promise<FilingDetail> {
    await this.flush();
    return this.inTurn(async () => {
      for (let attempt = 0; ; attempt += 1) {
        const seen = this.state.filing;
        try {
          const filing = await send(seen.version, attempt);
          this.adopt(filing);
          this.become({ savedAt: this.parts.now() });
          return filing;
        } catch (error) {
          if (!hasCode(error, 'stale-version')) throw error;
          this.adopt(await this.parts.reload());
          if (attempt >= MAX_STALE || !isUntouched(this.state.filing, seen)) throw error;
        }
      }
    });
  }

  /** Takes over a state of the filing that came from the server; what is unsent is moved onto it. Older states are ignored. */
  adopt(latest: FilingDetail): void {
    if (latest.version < this.state.filing.version) return;
    const { unsent, conflicts } = rebase(this.state.unsent, this.state.filing.sections, latest);
    this.become({ filing: latest, unsent, conflicts: [...this.state.conflicts, ...conflicts] });
    this.keep();
    this.parts.onFiling(latest);
  }

  /** The person has read that another tab changed the same fields. */
  dismissConflicts(): void {
    this.become({ conflicts: [] });
  }

  /** Begins to save by itself; called again after `stop`, it goes on. */
  start(): void {
    this.isRunning = true;
    if (!isNothing(this.state.unsent)) this.plan(0);
  }

  /** Sends once more and then leaves the server alone; what is unsent stays on the device until the filing is opened again. */
  stop(): void {
    this.isRunning = false;
    void this.flush();
  }

  private takeUp({ unsent, base }: KeptDraft): void {
    const moved = rebase(unsent, base, this.state.filing);
    this.state = { ...this.state, ...moved };
    this.keep();
  }

  private type(unsent: Unsent): void {
    this.become({ unsent, phase: 'waiting', problem: null });
    this.keep();
    this.plan(PAUSE_MS);
  }

  private async sendOnce(stale: number): Promise<boolean> {
    const sent = this.state.unsent;
    this.become({ phase: 'saving' });
    try {
      this.settle(await this.parts.send(sent, this.state.filing.version), sent);
      return true;
    } catch (error) {
      if (hasCode(error, 'stale-version') && stale < MAX_STALE) return this.catchUp();
      return this.fail(error);
    }
  }

  /** After a save: what was sent is done, what was typed meanwhile waits for its own turn. */
  private settle(filing: FilingDetail, sent: Unsent): void {
    const sections = Object.entries(this.state.unsent.sections).filter(
      ([key, content]) => sent.sections[key as FormSection] !== content,
    );
    const answers = Object.entries(this.state.unsent.answers).filter(
      ([id, text]) => sent.answers[Number(id)] !== text,
    );
    const unsent: Unsent = { sections: Object.fromEntries(sections), answers: Object.fromEntries(answers) };
    this.become({
      filing,
      unsent,
      savedAt: this.parts.now(),
      phase: isNothing(unsent) ? 'saved' : 'waiting',
      problem: null,
    });
    this.keep();
    this.parts.onFiling(filing);
  }

  private async catchUp(): Promise<boolean> {
    try {
      this.adopt(await this.parts.reload());
      if (isNothing(this.state.unsent)) this.become({ phase: 'saved', savedAt: this.parts.now() });
      return true;
    } catch (error) {
      return this.fail(error);
    }
  }

  private fail(error: unknown): false {
    const isAway = hasCode(
      error,
      'unreachable',
      'unavailable',
      'session-ended',
      'not-signed-in',
      'too-many-requests',
    );
    this.become({ phase: isAway ? 'offline' : 'refused', problem: error });
    if (isAway) this.plan(RETRY_MS);
    return false;
  }

  private plan(milliseconds: number): void {
    this.callOff();
    if (!this.isRunning) return;
    this.callOff = this.parts.later(milliseconds, () => void this.flush());
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work, work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private keep(): void {
    this.parts.kept.write(this.state.unsent, this.state.filing.sections);
  }

  private become(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
