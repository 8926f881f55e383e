/*
 * Functions that run in the page. The portals give a PDF to a new tab as a blob; what the tab does with it differs from
 * browser to browser (a viewer, a download), so the bytes are taken where they were made.
 */

interface Keeper {
  keptPdf?: Blob;
}

/** Remembers the last PDF that the page made an address for. Runs before the page's own scripts. */
export function keepPdf(): void {
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (source: Blob | MediaSource) => {
    if (source instanceof Blob && source.type === 'application/pdf') (window as Keeper).keptPdf = source;
    return make(source);
  };
}

/** Forgets it, so that the next one is surely new. */
export function forgetPdf(): void {
  delete (window as Keeper).keptPdf;
}

/** The PDF that was made since, in base64. */
export async function takePdf(): Promise<string | null> {
  const { keptPdf } = window as Keeper;
  if (!keptPdf) return null;
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).split(',')[1] ?? '');
    reader.onerror = () => reject(new Error('the PDF cannot be read'));
    reader.readAsDataURL(keptPdf);
  });
}
