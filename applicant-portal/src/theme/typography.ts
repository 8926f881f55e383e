/** Fonts that come with the systems people use; nothing is loaded. Chinese faces before the generic family. */
export const FONT_STACK = [
  'system-ui',
  '-apple-system',
  '"PingFang SC"',
  '"Microsoft YaHei UI"',
  '"Microsoft YaHei"',
  '"HarmonyOS Sans SC"',
  '"Noto Sans CJK SC"',
  '"Source Han Sans SC"',
  '"WenQuanYi Micro Hei"',
  'sans-serif',
].join(', ');

/** Large type multiplies every size so that the smallest (14 px) becomes 18 px. */
const LARGE_TYPE_FACTOR = 18 / 14;

/** Font sizes in rem: body 16 px, small text never below 14 px; large type never below 18 px. */
export function typographyOf(largeType: boolean) {
  const factor = largeType ? LARGE_TYPE_FACTOR : 1;
  const size = (pixels: number) => `${((pixels * factor) / 16).toFixed(4)}rem`;

  return {
    fontFamily: FONT_STACK,
    h1: { fontSize: size(28), fontWeight: 600, lineHeight: 1.35 },
    h2: { fontSize: size(22), fontWeight: 600, lineHeight: 1.4 },
    h3: { fontSize: size(18), fontWeight: 600, lineHeight: 1.45 },
    h4: { fontSize: size(18), fontWeight: 600, lineHeight: 1.45 },
    h5: { fontSize: size(17), fontWeight: 600, lineHeight: 1.45 },
    h6: { fontSize: size(17), fontWeight: 600, lineHeight: 1.5 },
    subtitle1: { fontSize: size(16), fontWeight: 600, lineHeight: 1.6 },
    subtitle2: { fontSize: size(15), fontWeight: 600, lineHeight: 1.6 },
    body1: { fontSize: size(16), lineHeight: 1.7 },
    body2: { fontSize: size(15), lineHeight: 1.65 },
    caption: { fontSize: size(14), lineHeight: 1.6 },
    overline: { fontSize: size(14), lineHeight: 1.6, textTransform: 'none' },
    button: { fontSize: size(15), fontWeight: 600, textTransform: 'none' },
  } as const;
}
