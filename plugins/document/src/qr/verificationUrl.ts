/**
 * Address of the public verification page for a code, as printed in the QR code of a certificate.
 * @param baseUrl public address of the site, with or without path and closing slash
 * @throws when the base address is not http(s)
 */
export function verificationUrl(baseUrl: string, code: string): string {
  const base = new URL(baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`);
  if (base.protocol !== 'https:' && base.protocol !== 'http:') {
    throw new Error(`Not a web address: ${baseUrl}`);
  }
  return new URL(`verify/${encodeURIComponent(code)}`, base).href;
}
