import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { deleteScan, getScan, getScanThumbnail, uploadScan, type ScanView } from '@zaoce/domain';
import { submitFiling, withdrawFiling } from '@zaoce/filing';
import sharp from 'sharp';
import { call } from '../../support/client';
import { addScan, fillDraft, stampDraft } from '../../support/filings';
import { signedInApplicant, startDraft, type SignedInApplicant } from '../../support/journey';
import { startOffice, type Office } from '../../support/office';
import { callerFor, type TestFiler } from '../../support/filings';

const LIMIT = 2 * 1024 * 1024;
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#cfd8e3' } });

describe('POST /filings/:id/scans', () => {
  let office: Office;
  let owner: SignedInApplicant;
  let other: SignedInApplicant;
  let filingId: number;

  beforeAll(async () => {
    office = await startOffice();
    owner = await signedInApplicant(office);
    other = await signedInApplicant(office);
    filingId = (await startDraft(office, owner)).id;
  });
  afterAll(() => office.stop());

  const upload = (
    bytes: Buffer,
    options: { name?: string; kind?: string; token?: string; id?: number } = {},
  ) =>
    call(office.url, uploadScan, {
      token: options.token ?? owner.token,
      params: { id: options.id ?? filingId },
      body: { kind: options.kind ?? 'other' },
      file: { bytes, name: options.name ?? 'a.jpg' },
    });
  const remove = (scan: ScanView, token = owner.token) =>
    call(office.url, deleteScan, { token, params: { id: filingId, scanId: scan.id } });
  const objects = async () => {
    const files = await readdir(path.join(office.dataDirectory, 'objects'), { recursive: true });
    return files.filter((file) => !/^[0-9a-f]{2}$/.test(file));
  };

  it('keeps the picture, a small copy and its digest; only its owner can see it', async () => {
    const { status, data } = await upload(await plain(800, 1000).jpeg().toBuffer(), {
      name: 'D:\\扫描\\证件 1.JPG',
    });
    expect(status).toBe(201);
    expect(data).toMatchObject({
      kind: 'other',
      width: 800,
      height: 1000,
      fileName: '证件 1.JPG',
      round: 1,
      formCheck: 'not-applicable',
    });
    const params = { id: filingId, scanId: data.id };
    const full = await call(office.url, getScan, { token: owner.token, params });
    expect(full.headers.get('content-type')).toBe('image/jpeg');
    expect(full.headers.get('cache-control')).toBe('private, no-store');
    expect(full.headers.get('x-content-type-options')).toBe('nosniff');
    expect(full.bytes).toHaveLength(data.bytes);
    const small = await call(office.url, getScanThumbnail, { token: owner.token, params });
    expect(await sharp(small.bytes).metadata()).toMatchObject({ width: 256, height: 320 });
    for (const operation of [getScan, getScanThumbnail]) {
      expect((await call(office.url, operation, { token: other.token, params })).status).toBe(404);
      expect((await call(office.url, operation, { params })).status).toBe(401);
    }
    expect((await remove(data, other.token)).status).toBe(404);
    expect((await remove(data)).status).toBe(200);
    expect((await call(office.url, getScan, { token: owner.token, params })).status).toBe(404);
  });

  it('removes place and camera, applies the orientation', async () => {
    const bytes = await plain(600, 400)
      .jpeg()
      .withExif({ IFD0: { Make: 'Kamera' }, IFD3: { GPSLatitude: '39/1 54/1 0/1', GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 8 })
      .toBuffer();
    const { data } = await upload(bytes);
    expect([data.width, data.height]).toEqual([400, 600]);
    const { bytes: stored } = await call(office.url, getScan, {
      token: owner.token,
      params: { id: filingId, scanId: data.id },
    });
    const { exif, orientation } = await sharp(stored).metadata();
    expect([exif, orientation, stored.includes('Kamera')]).toEqual([undefined, undefined, false]);
    await remove(data);
  });

  it.each<[string, () => Promise<Buffer>, string, number, string]>([
    ['a PNG called .jpg', () => plain(20, 20).png().toBuffer(), 'a.jpg', 415, 'wrong-media-type'],
    [
      'a program called .JPG',
      async () => Buffer.from('MZ this is no picture at all'),
      'a.JPG',
      415,
      'wrong-media-type',
    ],
    [
      'half a JPG',
      async () => {
        const whole = await sharp(Buffer.alloc(300 * 300 * 3, 7), {
          raw: { width: 300, height: 300, channels: 3 },
        })
          .jpeg({ quality: 100 })
          .toBuffer();
        return whole.subarray(0, whole.length - 200);
      },
      'a.jpg',
      422,
      'unreadable-image',
    ],
    [
      'one byte more than 2 MB',
      async () =>
        Buffer.concat([await plain(9, 9).jpeg().toBuffer(), Buffer.alloc(LIMIT)]).subarray(0, LIMIT + 1),
      'a.jpg',
      413,
      'too-large',
    ],
    [
      'a small file of 64 million pixels',
      () => plain(8000, 8000).jpeg({ quality: 1 }).toBuffer(),
      'a.jpg',
      422,
      'image-too-big',
    ],
    ['nothing', async () => Buffer.alloc(0), 'a.jpg', 415, 'wrong-media-type'],
  ])('refuses %s and keeps nothing of it', async (_what, make, name, status, code) => {
    const before = await objects();
    const reply = await upload(await make(), { name });
    expect([reply.status, reply.code]).toEqual([status, code]);
    expect(await objects()).toEqual(before);
  });

  it('takes exactly 2 MB', async () => {
    const picture = await plain(9, 9).jpeg().toBuffer();
    const bytes = Buffer.concat([picture, Buffer.alloc(LIMIT - picture.length)]);
    const { status, data } = await upload(bytes);
    expect(status).toBe(201);
    expect(data.bytes).toBeLessThan(10_000);
    await remove(data);
  });

  it('stores what cannot be read without the key, nor is it a JPG on the disk', async () => {
    const before = new Set(await objects());
    const { data } = await upload(await plain(300, 300).jpeg().toBuffer());
    const stored = (await objects()).filter((file) => !before.has(file));
    expect(stored).toHaveLength(2);
    for (const file of stored) {
      const bytes = await readFile(path.join(office.dataDirectory, 'objects', file));
      expect(bytes.subarray(0, 3).toString('hex')).not.toBe('ffd8ff');
      expect(bytes.includes('JFIF')).toBe(false);
    }
    await remove(data);
    expect(new Set(await objects())).toEqual(before);
  });

  it('takes only the kinds and the number that the rule has', async () => {
    const picture = await plain(30, 40).jpeg().toBuffer();
    const unknown = await upload(picture, { kind: 'passport' });
    expect([unknown.status, unknown.issues[0]?.path]).toEqual([400, 'kind']);
    const first = await upload(picture, { kind: 'photo' });
    expect(first.status).toBe(201);
    const before = await objects();
    const second = await upload(picture, { kind: 'photo' });
    expect([second.status, second.code]).toEqual([422, 'scan-limit']);
    // What was stored for the refused one is gone again.
    expect(await objects()).toEqual(before);
    await remove(first.data);
  });

  it('two pictures for one place at once: one stays', async () => {
    const pictures = await Promise.all(
      [1, 2].map((n) =>
        plain(30, 40 + n)
          .jpeg()
          .toBuffer(),
      ),
    );
    const replies = await Promise.all(pictures.map((bytes) => upload(bytes, { kind: 'photo' })));
    expect(replies.map((reply) => reply.status).sort()).toEqual([201, 422]);
  });

  it('is nobody else’s business, and asks for a file', async () => {
    const picture = await plain(30, 40).jpeg().toBuffer();
    expect((await upload(picture, { token: other.token })).status).toBe(404);
    expect((await upload(picture, { id: 2_000_000_000 })).status).toBe(404);
    const missing = await call(office.url, uploadScan, {
      token: owner.token,
      params: { id: filingId },
      body: { kind: 'other' },
    });
    expect([missing.status, missing.issues[0]?.path]).toEqual([400, 'file']);
  });

  it('once submitted a scan is marked as removed and kept; the office cannot be made to forget it', async () => {
    const caller = callerFor(office, {
      userId: other.userId,
      name: other.name,
      role: 'applicant',
      authorityCode: null,
    });
    const filer: TestFiler = { ...other, caller };
    const draft = await fillDraft(filer);
    await stampDraft(filer, draft.id);
    const submitted = await submitFiling(caller, draft.id, draft.version);
    const refused = await upload(await plain(30, 40).jpeg().toBuffer(), { token: other.token, id: draft.id });
    expect([refused.status, refused.code]).toEqual([409, 'wrong-state']);

    await withdrawFiling(caller, draft.id, submitted.version);
    const [photo] = submitted.scans;
    const fresh = await addScan(filer, draft.id, 'other');
    const drop = (scanId: number) =>
      call(office.url, deleteScan, { token: other.token, params: { id: draft.id, scanId } });
    expect((await drop(photo?.id ?? 0)).status).toBe(200);
    expect((await drop(fresh.id)).status).toBe(200);
    expect((await drop(fresh.id)).status).toBe(404);
    const rows = await office.strapi.db
      .connection('scans')
      .where({ filing_id: draft.id })
      .select('id', 'state');
    expect(rows).toContainEqual({ id: photo?.id, state: 'removed' });
    expect(rows.map((row: { id: number }) => row.id)).not.toContain(fresh.id);
  });
});
