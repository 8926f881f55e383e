import { usePicture, type PictureSize } from '../../../common/usePicture';

/** The picture of a filing's scan. */
export function useScanPicture(filingId: number, scanId: number, size: PictureSize) {
  return usePicture(`/review/filings/${filingId}/scans/${scanId}?size=${size}`);
}
