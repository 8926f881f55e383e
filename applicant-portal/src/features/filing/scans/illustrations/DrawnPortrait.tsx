import type { DrawnColours } from './drawnColours';

/** A one-inch portrait: white ground, face to the front. */
export function DrawnPortrait({ line, paper }: DrawnColours) {
  return (
    <g fill="none" stroke={line} strokeWidth="2">
      <rect x="38" y="8" width="56" height="84" fill={paper} />
      <ellipse cx="66" cy="40" rx="13" ry="17" />
      <path d="M46 92c0-20 8-28 20-28s20 8 20 28" />
    </g>
  );
}
