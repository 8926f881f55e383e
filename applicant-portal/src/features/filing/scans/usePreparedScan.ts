import { useEffect, useState } from 'react';
import { makeScan, type Original, type Scan, type Treatment } from './image/makeScan';
import { readPicture, type FileRefusal } from './image/readPicture';

/** Where the preparation of a chosen file stands. */
export interface Preparation {
  original: Original | null;
  scan: Scan | null;
  refusal: FileRefusal | null;
}

const NOTHING: Preparation = { original: null, scan: null, refusal: null };

/** Decodes a chosen file and makes the JPG, again whenever the person turns or crops it. */
export function usePreparedScan(file: File, treatment: Treatment): Preparation {
  const [state, setState] = useState<Preparation>(NOTHING);

  useEffect(() => {
    let isCurrent = true;
    void readPicture(file).then((read) => {
      if (!isCurrent) return;
      setState(read.ok ? { ...NOTHING, original: { ...read, file } } : { ...NOTHING, refusal: read.refusal });
    });
    return () => {
      isCurrent = false;
    };
  }, [file]);

  const { original } = state;
  useEffect(() => {
    if (!original) return undefined;
    let isCurrent = true;
    setState((before) => ({ ...before, scan: null }));
    makeScan(original, treatment).then(
      (scan) => isCurrent && setState((before) => ({ ...before, scan })),
      () => isCurrent && setState((before) => ({ ...before, refusal: 'broken' })),
    );
    return () => {
      isCurrent = false;
    };
  }, [original, treatment]);

  return state;
}
