import AddPhotoAlternateOutlined from '@mui/icons-material/AddPhotoAlternateOutlined';
import PhotoCameraOutlined from '@mui/icons-material/PhotoCameraOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ScanRule } from '@zaoce/domain';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/useLanguage';
import { FileButton } from './FileButton';
import { PrepareDialog } from './PrepareDialog';

const ACCEPTED = 'image/jpeg,image/png,image/heic,image/heif,image/webp,.jpg,.jpeg,.png,.heic,.heif';

/** Where pictures of one kind are added: chosen, photographed or dropped; several are prepared one after the other. */
export function ScanUploader({ rule, room }: { rule: ScanRule; room: number }) {
  const { t } = useTranslation('filing');
  const { pick } = useLanguage();
  const hasCamera = useMediaQuery('(pointer: coarse)');
  const [files, setFiles] = useState<File[]>([]);
  const [isOver, setOver] = useState(false);
  const label = pick(rule.label);
  const take = (chosen: FileList | null) => setFiles([...(chosen ?? [])].slice(0, room));

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };

  if (room <= 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {t('scans.full')}
      </Typography>
    );
  }
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        alignItems: 'center',
        p: 1.5,
        borderRadius: 1,
        border: '1px dashed',
        borderColor: isOver ? 'primary.main' : 'divider',
        bgcolor: isOver ? 'primary.light' : undefined,
      }}
    >
      <FileButton
        label={t('scans.choose')}
        describedAs={label}
        icon={<AddPhotoAlternateOutlined />}
        accept={ACCEPTED}
        multiple={room > 1}
        onFiles={take}
      />
      {hasCamera && (
        <FileButton
          label={t('scans.takePhoto')}
          describedAs={label}
          icon={<PhotoCameraOutlined />}
          accept="image/*"
          capture
          onFiles={take}
        />
      )}
      <Typography variant="body2" color="text.secondary" sx={{ display: hasCamera ? 'none' : undefined }}>
        {t('scans.drop')}
      </Typography>
      {files[0] && (
        <PrepareDialog
          key={`${files.length}-${files[0].name}`}
          kind={rule.kind}
          label={label}
          file={files[0]}
          waiting={files.length - 1}
          onDone={() => setFiles((rest) => rest.slice(1))}
          onCancel={() => setFiles([])}
        />
      )}
    </Box>
  );
}
