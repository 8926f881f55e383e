import {
  logout,
  refreshSession,
  session as sessionSchema,
  type Session,
  type SessionUser,
} from '@zaoce/domain';
import { hasCode } from './ApiProblem';
import { sendRequest, type RequestContext } from './sendRequest';

/** `unknown`: not asked yet. `unreachable`: the server did not answer when asked. */
export type SessionStatus = 'unknown' | 'signed-out' | 'signed-in' | 'unreachable';

export interface SessionState {
  status: SessionStatus;
  user: SessionUser | null;
  /** True when a session ended without the person asking for it. */
  ended: boolean;
}

export interface SessionParts extends RequestContext {
  /** Runs one holder at a time over all tabs, so that a rotating cookie is never used twice. */
  withLock: <T>(work: () => Promise<T>) => Promise<T>;
  /** Remembers that a session exists, because the cookie itself cannot be seen. */
  hint: { get: () => boolean; set: (signedIn: boolean) => void };
  /** Tells other tabs that the person signed out. */
  announceSignOut: () => void;
  now: () => number;
}

/** Tokens are renewed this long before they run out. */
const EARLY_MS = 10_000;

/** Keeps the access token in memory only and renews it through the httpOnly refresh cookie. */
export class SessionKeeper {
  private state: SessionState = { status: 'unknown', user: null, ended: false };
  private token: string | null = null;
  private expiresAt = 0;
  private refreshing: Promise<string | null> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly parts: SessionParts) {}

  getState = (): SessionState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes over a session that sign-in, claim, recovery or a password change has answered with. */
  adopt(session: Session): void {
    this.token = session.accessToken;
    this.expiresAt = this.parts.now() + session.expiresIn * 1000;
    this.parts.hint.set(true);
    this.become({ status: 'signed-in', user: session.user, ended: false });
  }

  /** Replaces what is known about the signed-in person, e.g. after the privacy notice was read. */
  updateUser(user: Partial<SessionUser>): void {
    if (this.state.user) this.become({ ...this.state, user: { ...this.state.user, ...user } });
  }

  /** Asks once at the start whether a session exists; costs no request for somebody who never signed in here. */
  async restore(): Promise<void> {
    if (!this.parts.hint.get()) {
      this.become({ status: 'signed-out', user: null, ended: false });
      return;
    }
    await this.refresh().catch(() => this.become({ status: 'unreachable', user: null, ended: false }));
  }

  /** A token that is good for a while yet, or null when nobody is signed in. */
  async freshToken(): Promise<string | null> {
    if (this.token && this.parts.now() < this.expiresAt - EARLY_MS) return this.token;
    return this.state.status === 'signed-in' ? this.refresh() : null;
  }

  /** Renews the session; null when it has ended. Throws when the server cannot be reached: that is no sign-out. */
  refresh(): Promise<string | null> {
    this.refreshing ??= this.parts.withLock(() => this.renew()).finally(() => (this.refreshing = null));
    return this.refreshing;
  }

  /** Signs out here and in every other tab; the server revokes the session. */
  async signOut(): Promise<void> {
    await sendRequest(this.parts, logout, {}, this.token).catch(() => undefined);
    this.forget(false);
    this.parts.announceSignOut();
  }

  /** Drops the session without asking the server. `ended`: it was not the person's wish. */
  forget(ended: boolean): void {
    this.token = null;
    this.expiresAt = 0;
    this.parts.hint.set(false);
    this.become({ status: 'signed-out', user: null, ended });
  }

  private async renew(): Promise<string | null> {
    try {
      const response = await sendRequest(this.parts, refreshSession, {}, null);
      const body = (await response.json()) as { data?: unknown };
      this.adopt(sessionSchema.parse(body.data));
      return this.token;
    } catch (error) {
      if (!hasCode(error, 'session-ended', 'not-signed-in')) throw error;
      this.forget(this.state.status === 'signed-in');
      return null;
    }
  }

  private become(state: SessionState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
