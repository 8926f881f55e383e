/** The name in a `Content-Disposition` as the office writes it (RFC 6266, `filename*=UTF-8''…`); null where there is none. */
export function fileNameOf(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : null;
}
