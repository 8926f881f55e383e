import { useMutation } from '@tanstack/react-query';
import { deleteScan, getFiling, uploadScan } from '@zaoce/domain';
import { api } from '../../../api';
import { useSaver } from '../draft/DraftContext';

/** Uploading and removing scans; the filing is read again afterwards, so that its form and version are current. */
export function useScanWrites() {
  const saver = useSaver();
  const { id } = saver.getState().filing;
  const catchUp = async () => saver.adopt(await api.call(getFiling, { params: { id } }));

  const upload = useMutation({
    mutationFn: async ({ kind, blob, fileName }: { kind: string; blob: Blob; fileName: string }) => {
      await api.call(uploadScan, { params: { id }, body: { kind }, file: blob, fileName });
      await catchUp();
    },
  });
  const remove = useMutation({
    mutationFn: async (scanId: number) => {
      await api.call(deleteScan, { params: { id, scanId } });
      await catchUp();
    },
  });
  return { upload, remove };
}
