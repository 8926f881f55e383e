import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addOfficeFigure, type Strapi } from '@zaoce/platform';
import { ensureDevelopmentIdentity } from './developmentIdentity';
import { watchOfficeIdentity } from './officeIdentity';

jest.mock('@zaoce/platform', () => ({
  ...jest.requireActual<object>('@zaoce/platform'),
  addOfficeFigure: jest.fn(),
}));

const before = { ...process.env };
let directory: string;
let key: string;
let certificate: string;
const told: string[] = [];
const strapi = {
  log: {
    warn: (text: string) => told.push(`warn ${text}`),
    error: (text: string) => told.push(`error ${text}`),
  },
} as unknown as Strapi;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'zaoce-identity-'));
  const made = await ensureDevelopmentIdentity(directory);
  key = join(directory, 'key.pem');
  certificate = join(directory, 'certificate.pem');
  await writeFile(key, made.key);
  await writeFile(certificate, made.certificates);
});
afterAll(() => rm(directory, { recursive: true }));
beforeEach(() => {
  told.length = 0;
  process.env.NODE_ENV = 'production';
  process.env.DATA_DIR = directory;
  process.env.SIGNING_KEY_PATH = key;
  process.env.SIGNING_CERT_PATH = certificate;
});
afterEach(() => {
  process.env = { ...before };
});

describe('the key of the office', () => {
  it('is opened at the start and says nothing when it is good for long', async () => {
    await watchOfficeIdentity(strapi);
    expect(told).toEqual([]);
  });

  it('is none of the start’s business outside production', async () => {
    process.env.NODE_ENV = 'development';
    delete process.env.SIGNING_KEY_PATH;
    await watchOfficeIdentity(strapi);
    expect(await jest.mocked(addOfficeFigure).mock.lastCall?.[1].read(strapi)).toEqual([]);
  });

  it.each([
    ['is not set', () => delete process.env.SIGNING_KEY_PATH, 'SIGNING_KEY_PATH is not set'],
    [
      'is not there',
      () => (process.env.SIGNING_KEY_PATH = '/nowhere/key.pem'),
      /^SIGNING_KEY_PATH: .*ENOENT/,
    ],
    [
      'lacks its certificate',
      () => (process.env.SIGNING_CERT_PATH = '/nowhere/c.pem'),
      /^SIGNING_CERT_PATH: /,
    ],
    [
      'is a PKCS#12 file of something else',
      async () => {
        process.env.SIGNING_KEY_PATH = join(directory, 'key.p12');
        await writeFile(process.env.SIGNING_KEY_PATH, 'nothing of the kind');
      },
      'SIGNING_KEY_PATH) cannot be opened',
    ],
  ])('that %s keeps the office closed, with the name of the variable', async (_, spoil, message) => {
    await spoil();
    await expect(watchOfficeIdentity(strapi)).rejects.toThrow(message);
  });

  it.each([
    [3650 - 31, []],
    [3650 - 20, [expect.stringMatching(/^warn the signing certificate expires in \d\d days$/)]],
    [3650 + 20, [expect.stringContaining('error the signing certificate expired on')]],
  ])('in %s days: its certificate', async (days, words) => {
    await watchOfficeIdentity(strapi, new Date(Date.now() + days * 86_400_000));
    expect(told).toEqual(words);
  });

  it('tells the monitoring system until when its certificate is valid', async () => {
    await watchOfficeIdentity(strapi);
    const figure = jest.mocked(addOfficeFigure).mock.lastCall?.[1];
    expect(figure?.name).toBe('zaoce_signing_certificate_expiry_timestamp_seconds');
    const [row] = (await figure?.read(strapi)) ?? [];
    const years = ((row?.value ?? 0) * 1000 - Date.now()) / (365.25 * 86_400_000);
    expect(Math.round(years)).toBe(10);
  });
});
