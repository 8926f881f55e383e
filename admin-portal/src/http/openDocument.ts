import { fetchBlob } from './fetchBlob';

/** How long a shown document may be reloaded or saved from its tab before its memory is given back. */
const KEEP_FOR = 10 * 60 * 1000;

/**
 * Opens a protected PDF in a new tab. The tab is opened at once, in the click, because a browser blocks it later,
 * and gets its content when it has arrived.
 * @throws ApiProblem (the empty tab is closed again)
 */
export async function openDocument(path: string): Promise<void> {
  const tab = window.open('', '_blank');
  try {
    const address = URL.createObjectURL(await fetchBlob(path));
    if (tab) tab.location.replace(address);
    else window.location.assign(address);
    window.setTimeout(() => URL.revokeObjectURL(address), KEEP_FOR);
  } catch (problem) {
    tab?.close();
    throw problem;
  }
}
