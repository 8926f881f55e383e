const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('zaoce-session');

/** Tells the other tabs of this browser that the person signed out. */
export function announceSignOut(): void {
  channel?.postMessage('signed-out');
}

/** Runs when another tab signed out. */
export function onSignOutElsewhere(handle: () => void): void {
  channel?.addEventListener('message', handle);
}
