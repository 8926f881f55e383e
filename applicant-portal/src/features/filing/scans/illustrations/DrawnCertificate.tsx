import type { DrawnColours } from './drawnColours';

/** A certificate or licence: frame, title, lines, a stamp where one belongs. */
export function DrawnCertificate({
  line,
  paper,
  seal,
  stamped = false,
}: DrawnColours & { stamped?: boolean }) {
  return (
    <g fill="none" stroke={line} strokeWidth="2">
      <rect x="10" y="12" width="112" height="76" fill={paper} />
      <rect x="15" y="17" width="102" height="66" strokeWidth="1" />
      <path d="M46 28h40" strokeWidth="4" />
      <path d="M26 44h50M26 54h50M26 64h38" />
      <circle cx="97" cy="66" r={stamped ? 12 : 9} stroke={seal} strokeWidth={stamped ? 3 : 2} />
      {stamped && <path d="M97 59l2 5h5l-4 3 2 5-5-3-5 3 2-5-4-3h5z" fill={seal} stroke="none" />}
    </g>
  );
}
