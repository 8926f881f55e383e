const LONGEST = 120;

/** The name a person gave a file, as it may be shown: no path, no control or direction characters, not too long. */
export function safeFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = [...last.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')].slice(0, LONGEST).join('').trim();
  return clean || 'scan.jpg';
}
