import { RARE_FAMILY, SANS_FAMILY, SERIF_FAMILY } from '../fonts/faces';
import { cssString, html, type SafeHtml, trustedHtml } from './html';

/** Font stacks of every document: the other family helps out, then an installed font for rare characters. */
export const SERIF = `'${SERIF_FAMILY}','${SANS_FAMILY}','${RARE_FAMILY}',serif`;
export const SANS = `'${SANS_FAMILY}','${SERIF_FAMILY}','${RARE_FAMILY}',sans-serif`;

/** Lines in the page margins, repeated on each page. */
export interface Running {
  /** Upper left corner, from the second page on: whose paper this is, should the sheets part. */
  topLeft?: string;
  bottomLeft?: string;
  bottomRight?: string;
  /** 第 x 页 共 y 页 in the middle of the bottom. */
  pageNumbers?: boolean;
}

interface A4Page {
  title: string;
  /** CSS `margin` of the page. */
  margin: string;
  /** Style sheet of the template: a constant. */
  style: string;
  running?: Running;
  body: SafeHtml;
}

const BASE_STYLE = `
* { box-sizing: border-box; }
html { font-family: ${SERIF}; font-size: 10.5pt; line-height: 1.45; color: #000; }
body { margin: 0; overflow-wrap: anywhere; line-break: strict; font-variant-numeric: lining-nums; }
h1, h2, h3, p, dl, dd, ol { margin: 0; padding: 0; font-weight: inherit; font-size: inherit; }
img, svg { display: block; }
.running-glyphs { position: absolute; visibility: hidden; height: 0; overflow: hidden; font: 400 8pt ${SANS}; }
`;

/** Puts a body on A4 paper: a whole HTML document for `renderPdf`. */
export function a4Page({ title, margin, style, running = {}, body }: A4Page): string {
  const text = html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <style>
          ${trustedHtml(`@page { size: A4; margin: ${margin}; ${marginBoxes(running)} }`)}
          ${trustedHtml(firstPageRule(running) + BASE_STYLE + style)}
        </style>
      </head>
      <body>
        ${body} ${runningGlyphs(running)}
      </body>
    </html>`;
  return text.text;
}

function marginBoxes({ topLeft, bottomLeft, bottomRight, pageNumbers }: Running): string {
  const font = `font: 400 8pt ${SANS}; color: #333;`;
  const box = (place: string, content: string) =>
    `@${place} { content: ${content}; ${font} white-space: nowrap; }`;
  return [
    topLeft && box('top-left', cssString(topLeft)),
    bottomLeft && box('bottom-left', cssString(bottomLeft)),
    pageNumbers && box('bottom-center', '"第 " counter(page) " 页\u3000共 " counter(pages) " 页"'),
    bottomRight && box('bottom-right', cssString(bottomRight)),
  ]
    .filter(Boolean)
    .join('\n');
}

function firstPageRule({ topLeft }: Running): string {
  return topLeft ? '@page :first { @top-left { content: none; } }' : '';
}

/**
 * The margins are laid out only while printing, too late to fetch a font. So their characters stand once more,
 * invisible, in the body.
 */
function runningGlyphs({ topLeft, bottomLeft, bottomRight, pageNumbers }: Running): SafeHtml {
  const numbers = pageNumbers ? '第页\u3000共0123456789' : '';
  return html`<div class="running-glyphs" aria-hidden="true">
    ${topLeft} ${bottomLeft} ${bottomRight} ${numbers}
  </div>`;
}
