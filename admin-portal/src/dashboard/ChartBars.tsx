import Box from '@mui/material/Box';
import { axisTop, decidedOn, stackDay, type DecidedDay } from './chartScale';
import { DECISION_COLOUR } from './decisionColour';

const WIDTH = 600;
const HEIGHT = 150;
const LABELS = 22;
const TOP = 18;

/** `11-22` of `2026-11-22`: read the same way in both languages. */
function shortDay(day: string): string {
  return day.slice(5);
}

/** The columns themselves; hidden from screen readers, which get the table. */
export function ChartBars({ days }: { days: DecidedDay[] }) {
  const top = axisTop(days);
  const step = WIDTH / days.length;
  const bar = Math.min(28, step * 0.7);
  const every = Math.ceil(days.length / 7);

  return (
    <Box
      component="svg"
      viewBox={`0 0 ${WIDTH} ${HEIGHT + LABELS + TOP}`}
      aria-hidden
      sx={{ width: '100%', height: 'auto', color: 'text.secondary' }}
    >
      {days.map((day, index) => {
        const left = index * step + (step - bar) / 2;
        return (
          <g key={day.date}>
            {stackDay(day, top).map(({ decision, from, height }) => (
              <Box
                key={decision}
                component="rect"
                x={left}
                width={bar}
                y={TOP + HEIGHT - (from + height) * HEIGHT}
                height={height * HEIGHT}
                sx={{ fill: (theme) => theme.palette[DECISION_COLOUR[decision]].main }}
              />
            ))}
            {decidedOn(day) > 0 && (
              <text
                x={left + bar / 2}
                y={TOP + HEIGHT - (decidedOn(day) / top) * HEIGHT - 4}
                textAnchor="middle"
                fontSize="12"
                fill="currentColor"
              >
                {decidedOn(day)}
              </text>
            )}
            {index % every === 0 && (
              <text
                x={left + bar / 2}
                y={TOP + HEIGHT + 16}
                textAnchor="middle"
                fontSize="12"
                fill="currentColor"
              >
                {shortDay(day.date)}
              </text>
            )}
          </g>
        );
      })}
      <line x1="0" x2={WIDTH} y1={TOP + HEIGHT} y2={TOP + HEIGHT} stroke="currentColor" strokeOpacity="0.4" />
    </Box>
  );
}
