import type { DrawnColours } from './drawnColours';

/** A page of text: with a stamp and a signature where both belong, with a QR code where it is a form of this office. */
export function DrawnPaper({
  line,
  paper,
  seal,
  stamped = false,
  coded = false,
}: DrawnColours & { stamped?: boolean; coded?: boolean }) {
  return (
    <g fill="none" stroke={line} strokeWidth="2">
      <path d="M34 4h64v92H34z" fill={paper} />
      <path d="M42 14h32" strokeWidth="4" />
      <path d={coded ? 'M42 26h30M42 36h48M42 46h48M42 56h48' : 'M42 26h48M42 36h48M42 46h48M42 56h48'} />
      {!stamped && <path d="M42 66h48M42 76h48M42 86h30" />}
      {coded && <path d="M80 10h12v12H80zM83 13h6v6h-6z" />}
      {stamped && (
        <>
          <path d="M42 80c6-8 8 6 14-2s8 4 12-2" />
          <circle cx="82" cy="76" r="12" stroke={seal} strokeWidth="3" />
          <path d="M82 69l2 5h5l-4 3 2 5-5-3-5 3 2-5-4-3h5z" fill={seal} stroke="none" />
        </>
      )}
    </g>
  );
}
