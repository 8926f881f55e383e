/**
 * The browser's own flags. Web security stays on. The network is cut off twice: names resolve to nothing here, and
 * every request of a page is refused (see warmPage.ts).
 * @param sandbox false only where the kernel gives us none
 */
export function launchFlags(sandbox: boolean): string[] {
  return [
    ...(sandbox ? [] : ['--no-sandbox']),
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-sync',
    '--no-default-browser-check',
    '--no-first-run',
    '--no-pings',
    '--disable-gpu',
    '--disable-webgl',
    // Containers give /dev/shm 64 MB, too little for a page of scans.
    '--disable-dev-shm-usage',
    // Same glyph positions on every machine.
    '--font-render-hinting=none',
  ];
}
