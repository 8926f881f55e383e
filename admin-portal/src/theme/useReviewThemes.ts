import type { RaThemeOptions } from 'react-admin';
import { useMemo } from 'react';
import { useLargeType } from '../settings/useLargeType';
import { reviewTheme } from './themes';

/** Both themes, with the size of type that the person chose. */
export function useReviewThemes(): { light: RaThemeOptions; dark: RaThemeOptions } {
  const [largeType] = useLargeType();
  return useMemo(
    () => ({ light: reviewTheme('light', largeType), dark: reviewTheme('dark', largeType) }),
    [largeType],
  );
}
