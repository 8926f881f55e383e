import { sniffFormat } from './sniffFormat';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

it.each([
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'jpeg'],
  ['\x89PNG\r\n\x1a\n\0\0\0\r', 'png'],
  ['\0\0\0\x18ftypheic', 'heic'],
  ['\0\0\0\x18ftypmif1', 'heic'],
  ['\0\0\0\x18ftypisom', 'other'],
  ['RIFF\0\0\0\0WEBP', 'webp'],
  ['%PDF-1.7\n....', 'pdf'],
  ['<html>', 'other'],
  ['', 'other'],
])('%j is %s', (head, format) => expect(sniffFormat(bytes(head))).toBe(format));
