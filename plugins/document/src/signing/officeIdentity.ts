import path from 'node:path';
import { addOfficeFigure, dataDirectory, type Strapi } from '@zaoce/platform';
import type { SigningIdentity } from './pemIdentity';
import { loadSigningIdentity } from './signingIdentity';

/** A certification authority takes some days for a new certificate. */
const SOON_DAYS = 30;
const DAY = 86_400_000;

/** With what this process signs: the key the environment names; outside production also one of its own. */
export function loadOfficeIdentity(): Promise<SigningIdentity> {
  return loadSigningIdentity({
    environment: process.env,
    developmentDirectory: path.join(dataDirectory(), 'documents', 'signing'),
    allowDevelopmentIdentity: process.env.NODE_ENV !== 'production',
  });
}

/**
 * Tells the monitoring system until when the certificate is valid. In production the key is opened for that when the office
 * opens, so that a wrong one is known before the first certificate is due; elsewhere one is made with the first document.
 * An expired certificate does not keep the office closed.
 * @throws in production, naming the variable, when the key cannot be used
 */
export async function watchOfficeIdentity(strapi: Strapi, now = new Date()): Promise<void> {
  const identity = process.env.NODE_ENV === 'production' ? await loadOfficeIdentity() : undefined;
  const validTo = identity?.certificate.validTo;
  addOfficeFigure(strapi, {
    name: 'zaoce_signing_certificate_expiry_timestamp_seconds',
    help: 'Until when the certificate that documents are signed with is valid',
    labelNames: [],
    read: () => Promise.resolve(validTo ? [{ labels: {}, value: Date.parse(validTo) / 1000 }] : []),
  });
  if (!validTo) return;
  const days = Math.floor((Date.parse(validTo) - now.getTime()) / DAY);
  if (days < 0) strapi.log.error(`the signing certificate expired on ${validTo}`);
  else if (days < SOON_DAYS) strapi.log.warn(`the signing certificate expires in ${days} days`);
}
