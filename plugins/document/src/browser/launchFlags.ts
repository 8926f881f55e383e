/** What a browser may load from: nothing at all, or servers of this machine. */
export type Reach = 'nothing' | 'this-machine';

/**
 * The browser's own flags. Web security stays on. The network is cut off twice: names resolve to nothing here, and
 * every request of a page is refused (see warmPage.ts).
 * @param sandbox false only where the kernel gives us none
 * @param reach `this-machine` lets pages load from 127.0.0.1, for whoever looks at the running product
 */
export function launchFlags(sandbox: boolean, reach: Reach): string[] {
  return [
    ...(sandbox ? [] : ['--no-sandbox']),
    `--host-resolver-rules=MAP * ~NOTFOUND${reach === 'this-machine' ? ', EXCLUDE 127.0.0.1' : ''}`,
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
