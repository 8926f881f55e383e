import { readFile } from 'node:fs/promises';
import { ensureDevelopmentIdentity } from './developmentIdentity';
import { identityFromPem, type SigningIdentity } from './pemIdentity';
import { readPkcs12 } from './pkcs12';

export interface SigningOptions {
  environment: NodeJS.ProcessEnv;
  /** Where the self-signed development identity is kept. */
  developmentDirectory: string;
  /** False in production: an unset key must stop the start, not weaken the signature. */
  allowDevelopmentIdentity: boolean;
}

/**
 * Loads the signing identity.
 *
 * SIGNING_KEY_PATH ending in `.p12`/`.pfx` names a PKCS#12 file with everything in it; otherwise it names a PEM key and
 * SIGNING_CERT_PATH the PEM certificate, those above it after it. SIGNING_KEY_PASSPHRASE opens either.
 * @throws naming the variable when something is missing, unreadable, or key and certificate do not belong together
 */
export async function loadSigningIdentity(options: SigningOptions): Promise<SigningIdentity> {
  const { SIGNING_KEY_PATH: keyPath, SIGNING_CERT_PATH: certificatePath } = options.environment;
  const passphrase = options.environment.SIGNING_KEY_PASSPHRASE;
  if (!keyPath) {
    if (!options.allowDevelopmentIdentity)
      throw new Error('SIGNING_KEY_PATH is not set: documents cannot be signed');
    return identityFromPem(await ensureDevelopmentIdentity(options.developmentDirectory));
  }
  if (/\.(p12|pfx)$/i.test(keyPath)) {
    const file = await readNamed('SIGNING_KEY_PATH', keyPath);
    return identityFromPem(await readPkcs12(file, passphrase ?? ''));
  }
  if (!certificatePath) throw new Error('SIGNING_CERT_PATH is not set: the key needs its certificate');
  const [key, certificates] = await Promise.all([
    readNamed('SIGNING_KEY_PATH', keyPath),
    readNamed('SIGNING_CERT_PATH', certificatePath),
  ]);
  return identityFromPem({
    key: key.toString('utf8'),
    certificates: certificates.toString('utf8'),
    passphrase,
  });
}

/** The file that a variable names; who may not read it is told which variable that is. */
async function readNamed(variable: string, file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Error(`${variable}: ${file} cannot be read by this user (${code})`, { cause: error });
  }
}
