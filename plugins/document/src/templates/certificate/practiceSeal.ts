import { SANS, SERIF } from '../a4Page';
import { html, type SafeHtml, trustedHtml } from '../html';
import { fitAt, SEAL, splitEvenly, widthInEms } from './sealGeometry';

/** What the practice seal says (dossier 3.12). */
export interface PracticeSealData {
  /** `二级造价工程师`. */
  grade: string;
  name: string;
  sealNumber: string;
  employer: string;
  /** `有效期至2030年11月21日`. */
  validity: string;
}

/** 枣红: the colour of grade 2. */
const DATE_RED = '#9b2335';

/*
 * Sizes of the pattern in millimetres: grade 四号 (14 pt), name 二号 (22 pt), number 小三号 (15 pt), employer and validity
 * 小五号 (9 pt). A text too long for the oval at its height is set smaller; long names and employers take several lines.
 */
const GRADE_SIZE = 4.94;
const NAME_SIZE = 7.76;
const NUMBER_SIZE = 5.29;
const SMALL_SIZE = 3.18;

/** The curve the grade stands on. */
const ARC = 'M6.4 17.5A18.6 11.2 0 0 1 43.6 17.5';
const ARC_LENGTH = 32;
/** The name stands between the ends of the arc. */
const NAME_WIDTH = 25;

/** The practice seal (执业专用章): an oval of 50 × 35 mm in date red, as SVG in its true size. */
export function practiceSeal(data: PracticeSealData): SafeHtml {
  const arcId = `seal-arc-${data.sealNumber}`;
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    class="practice-seal"
    width="50mm"
    height="35mm"
    viewBox="0 0 ${SEAL.width} ${SEAL.height}"
    role="img"
    aria-label="${`执业专用章 ${data.name} ${data.sealNumber}`}"
  >
    <g fill="none" stroke="${DATE_RED}">
      <ellipse cx="25" cy="17.5" rx="24.5" ry="17" stroke-width="0.9" />
      <ellipse cx="25" cy="17.5" rx="${SEAL.innerX}" ry="${SEAL.innerY}" stroke-width="0.25" />
      <path id="${arcId}" d="${ARC}" stroke="none" />
    </g>
    <g fill="${DATE_RED}" text-anchor="middle" style="${fontStyle(SERIF)}">
      <text
        font-weight="700"
        font-size="${Math.min(GRADE_SIZE, ARC_LENGTH / widthInEms(data.grade)).toFixed(2)}"
      >
        <textPath href="#${arcId}" startOffset="50%">${data.grade}</textPath>
      </text>
      ${lines(data.name, 12.9, { perLine: 8, size: NAME_SIZE, room: 7.2, weight: 700, width: NAME_WIDTH })}
      ${lines(data.sealNumber, 19.4, { perLine: 40, size: NUMBER_SIZE, room: 6, weight: 400, family: SANS })}
      ${lines(data.employer, 24.4, { perLine: 18, size: SMALL_SIZE, room: 5.4, weight: 400 })}
      ${lines(data.validity, 28.9, { perLine: 40, size: SMALL_SIZE, room: 4, weight: 400 })}
    </g>
  </svg>`;
}

interface LineStyle {
  /** Characters after which a new line is begun. */
  perLine: number;
  /** Size of the pattern, the largest used. */
  size: number;
  /** Height there is for all lines together. */
  room: number;
  weight: 400 | 700;
  family?: string;
  /** Width it may take, when that is less than the oval's. */
  width?: number;
}

/** A text in as many centred lines as it needs, around the height `middle`. */
function lines(text: string, middle: number, style: LineStyle): SafeHtml[] {
  const count = Math.max(1, Math.ceil([...text].length / style.perLine));
  const pitch = Math.min(style.size * 1.15, style.room / count);
  const parts = splitEvenly(text, count).map((part, index) => ({
    part,
    y: middle + (index - (count - 1) / 2) * pitch,
  }));
  const widest = Math.max(1, ...parts.map(({ part }) => widthInEms(part)));
  const largest = Math.min(style.size, pitch / 1.08, (style.width ?? Infinity) / widest);
  const size = Math.min(...parts.map(({ part, y }) => fitAt(part, y, largest)));
  return parts.map(
    ({ part, y }) =>
      html`<text
        x="25"
        y="${(y + size * 0.36).toFixed(2)}"
        font-size="${size.toFixed(2)}"
        font-weight="${style.weight}"
        ${style.family ? html`style="${fontStyle(style.family)}"` : ''}
        >${part}</text
      >`,
  );
}

function fontStyle(family: string): SafeHtml {
  return trustedHtml(`font-family:${family}`);
}
