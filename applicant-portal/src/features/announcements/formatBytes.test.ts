import { formatBytes } from './formatBytes';

test.each([
  [0, '1 KB'],
  [1536, '2 KB'],
  [1024 * 1024, '1.0 MB'],
  [10 * 1024 * 1024, '10.0 MB'],
])('%d bytes are %s', (bytes, shown) => expect(formatBytes(bytes)).toBe(shown));
