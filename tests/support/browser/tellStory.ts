import type { PortalOffice } from '../portalOffice';

/**
 * Makes tests that are chapters of one story: they run in order in one office, and when one fails the rest is not tried,
 * since it would only wait for what cannot come.
 */
export function tellStory(office: () => PortalOffice): (title: string, work: () => Promise<void>) => void {
  let failed: string | null = null;
  return (title, work) => {
    test(title, async () => {
      if (failed) throw new Error(`the story ended at: ${failed}`);
      try {
        await office().watched(work);
        expect(office().problems()).toEqual([]);
      } catch (error) {
        failed = title;
        throw error;
      }
    });
  };
}
