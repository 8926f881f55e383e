import { looksLike } from './looksLike';

const bytes = (text: string) => Buffer.from(text, 'latin1');

test.each([
  ['image/jpeg', '\xff\xd8\xff\xe0'],
  ['image/png', '\x89PNG\r\n\x1a\n....'],
  ['image/gif', 'GIF89a..'],
  ['image/webp', 'RIFF\n\x00\xff\x01WEBPVP8 '],
  ['application/pdf', '%PDF-1.7'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK\x03\x04'],
])('%s is what it says', (mime, start) => {
  expect(looksLike(mime, bytes(start))).toBe(true);
  expect(looksLike(mime, bytes(''))).toBe(false);
  expect(looksLike(mime, bytes('<!doctype html>'))).toBe(false);
});

test.each(['text/html', 'image/svg+xml', 'application/zip', ''])('%s is none of ours', (mime) =>
  expect(looksLike(mime, bytes('PK\x03\x04'))).toBe(false),
);
