import type { DrawnColours } from './drawnColours';

/** Both sides of an identity card on one sheet. */
export function DrawnCard({ line, paper }: DrawnColours) {
  return (
    <g fill="none" stroke={line} strokeWidth="2">
      <rect x="24" y="6" width="84" height="40" rx="4" fill={paper} />
      <path d="M32 16h34M32 25h34M32 34h26" />
      <rect x="82" y="14" width="18" height="24" />
      <rect x="24" y="54" width="84" height="40" rx="4" fill={paper} />
      <circle cx="40" cy="67" r="7" />
      <path d="M54 64h44M54 71h34M40 84h50" />
    </g>
  );
}
