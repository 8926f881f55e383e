import { create } from 'qrcode';

/** Empty modules around the code that readers need (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * Draws a text as QR code: an SVG of one path, black on white, quiet zone included, to be sized by CSS.
 * Level M survives about 15 % damage: a stamp or a fold at the edge.
 * @throws when the text is longer than a QR code holds (2,331 bytes)
 */
export function qrSvg(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const path: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    let start = -1;
    // One step past the end closes the run that touches the edge.
    for (let column = 0; column <= modules.size; column += 1) {
      const dark = column < modules.size && Boolean(modules.get(row, column));
      if (dark && start < 0) start = column;
      if (!dark && start >= 0) {
        path.push(`M${start + QUIET_ZONE} ${row + QUIET_ZONE}h${column - start}v1h-${column - start}z`);
        start = -1;
      }
    }
  }
  const side = modules.size + 2 * QUIET_ZONE;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<rect width="${side}" height="${side}" fill="#fff"/><path d="${path.join('')}" fill="#000"/></svg>`
  );
}
