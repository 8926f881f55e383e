/** What a file is by its first bytes; names and types given by the system are not believed. */
export type FileFormat = 'jpeg' | 'png' | 'heic' | 'webp' | 'gif' | 'bmp' | 'pdf' | 'other';

const HEIC_BRANDS = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'];

/** Reads the format from at least the first 12 bytes. */
export function sniffFormat(head: Uint8Array): FileFormat {
  const ascii = String.fromCharCode(...head.slice(0, 12));
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'jpeg';
  if (ascii.startsWith('\x89PNG')) return 'png';
  if (ascii.startsWith('GIF8')) return 'gif';
  if (ascii.startsWith('BM')) return 'bmp';
  if (ascii.startsWith('%PDF')) return 'pdf';
  if (ascii.startsWith('RIFF') && ascii.slice(8) === 'WEBP') return 'webp';
  if (ascii.slice(4, 8) === 'ftyp' && HEIC_BRANDS.includes(ascii.slice(8))) return 'heic';
  return 'other';
}
