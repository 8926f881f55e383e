import { html, type SafeHtml } from './html';

const DATA_PICTURE = /^data:image\/(?:jpeg|png);base64,[A-Za-z0-9+/]+={0,2}$/;

/**
 * A picture written into the document.
 * @param source `data:image/jpeg;base64,…` (or png): the page reaches no network, so nothing else could be shown
 * @throws when the source is anything else
 */
export function picture(source: string, alternative: string): SafeHtml {
  if (!DATA_PICTURE.test(source))
    throw new Error('Pictures in documents are base64 data URLs of JPEG or PNG images');
  return html`<img src="${source}" alt="${alternative}" />`;
}

/** A JPEG as source for `picture`. */
export function jpegSource(bytes: Buffer): string {
  return `data:image/jpeg;base64,${bytes.toString('base64')}`;
}
