import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Slider from '@mui/material/Slider';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import Cropper from 'react-easy-crop';
import { useTranslation } from 'react-i18next';
import { ChoiceChips } from '../../../ui/form/ChoiceChips';
import { aspectFor, CROP_ASPECTS, ratioOf, type CropAspect } from './cropAspects';
import { drawPicture, turnedSize, type CropArea, type Turns } from './image/drawPicture';
import { fitSize } from './image/fitSize';
import type { Original } from './image/makeScan';

/** Side of the picture that is cropped on screen; the result is cut from the full one. */
const SCREEN_SIDE = 1200;

export interface CropPanelProps {
  kind: string;
  original: Original;
  turns: Turns;
  /** The kept part in pixels of the turned picture; null keeps all of it. */
  onApply: (crop: CropArea | null) => void;
}

/** Cuts the picture: shape, zoom, position; by mouse, finger or arrow keys. */
export function CropPanel({ kind, original, turns, onApply }: CropPanelProps) {
  const { t } = useTranslation('filing');
  const [aspect, setAspect] = useState<CropAspect>(aspectFor(kind));
  const [position, setPosition] = useState({ x: 0, y: 0 });
  const [zoom, setZoom] = useState(1);
  const [area, setArea] = useState<CropArea | null>(null);
  const whole = turnedSize(original.bitmap, turns);

  const screen = useMemo(() => {
    const full = turnedSize(original.bitmap, turns);
    const size = fitSize(full, SCREEN_SIDE);
    const url = drawPicture(original.bitmap, turns, { x: 0, y: 0, ...full }, size).toDataURL(
      'image/jpeg',
      0.8,
    );
    return { url, factor: full.width / size.width };
  }, [original, turns]);

  const apply = () => {
    if (!area) return onApply(null);
    const scaled = { x: area.x, y: area.y, width: area.width, height: area.height };
    return onApply(
      Object.fromEntries(
        Object.entries(scaled).map(([key, pixels]) => [key, Math.round(pixels * screen.factor)]),
      ) as unknown as CropArea,
    );
  };

  return (
    <>
      <ChoiceChips
        label={t('scans.aspect')}
        value={aspect}
        options={CROP_ASPECTS.map((value) => ({ value, label: t(`scans.aspects.${value}`) }))}
        onChange={(value) => setAspect(value as CropAspect)}
      />
      <Box sx={{ position: 'relative', height: '50vh', my: 2, bgcolor: 'background.default' }}>
        <Cropper
          image={screen.url}
          crop={position}
          zoom={zoom}
          aspect={ratioOf(aspect, whole)}
          onCropChange={setPosition}
          onZoomChange={setZoom}
          onCropComplete={(_percent, pixels) => setArea(pixels)}
          cropperProps={{ role: 'group', 'aria-label': t('scans.cropArea') }}
          mediaProps={{ alt: '' }}
        />
      </Box>
      <Typography id="zoom-label" variant="body2">
        {t('scans.zoom')}
      </Typography>
      <Slider
        aria-labelledby="zoom-label"
        min={1}
        max={4}
        step={0.05}
        value={zoom}
        onChange={(_event, value) => setZoom(value)}
      />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button variant="contained" onClick={apply}>
          {t('scans.applyCrop')}
        </Button>
        <Button onClick={() => onApply(null)}>{t('scans.cancelCrop')}</Button>
      </Box>
    </>
  );
}
