import libheif from 'libheif-js/libheif/libheif.js';

/* Decodes HEIC in a worker: browsers other than Safari cannot, and the page must stay alive meanwhile. */
self.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
  const [image] = new (libheif().HeifDecoder)().decode(new Uint8Array(data));
  if (!image) {
    self.postMessage(null);
    return;
  }
  const pixels = new ImageData(image.get_width(), image.get_height());
  image.display(pixels, (shown) => self.postMessage(shown));
};
