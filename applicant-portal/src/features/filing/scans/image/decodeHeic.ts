/** Decodes a HEIC file; null when it cannot be read. */
export function decodeHeic(file: Blob): Promise<ImageBitmap | null> {
  const worker = new Worker(new URL('./heicWorker.ts', import.meta.url), { type: 'module' });
  const decoded = new Promise<ImageData | null>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<ImageData | null>) => resolve(data);
    worker.onerror = () => resolve(null);
    void file.arrayBuffer().then((bytes) => worker.postMessage(bytes, [bytes]));
  });
  return decoded
    .then((pixels) => (pixels ? createImageBitmap(pixels) : null))
    .finally(() => worker.terminate());
}
