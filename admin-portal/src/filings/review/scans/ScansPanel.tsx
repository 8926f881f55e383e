import Card from '@mui/material/Card';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Dispatch } from 'react';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDesk } from '../desk';
import { RemarkButton } from '../remarks/RemarkButton';
import { RoundItems } from '../sections/RoundItems';
import { FormCheckMark } from './FormCheckMark';
import { findPrevious, stepScan } from './scanOrder';
import { ScanPicture } from './ScanPicture';
import { ScanThumbnail } from './ScanThumbnail';
import { ScanToolbar } from './ScanToolbar';
import { useScans } from './useScans';
import type { ViewAct, ViewState } from './viewState';

interface Props {
  state: ViewState;
  dispatch: Dispatch<ViewAct>;
}

/** The scans: one large, the others to choose from, an earlier version beside it when asked for. */
export function ScansPanel({ state, dispatch }: Props) {
  const translate = useTranslate();
  const { filing, scanId, showScan } = useDesk();
  const { scans, nameOf } = useScans(filing);
  const [comparing, setComparing] = useState(false);
  const scan = scans.find(({ id }) => id === scanId) ?? scans[0];
  if (!scan) {
    return <Typography sx={{ p: 2 }}>{translate('zaoce.scan.none')}</Typography>;
  }
  const previous = findPrevious(scan, scans);
  const step = (by: 1 | -1) => showScan(stepScan(scans, scan.id, by)?.id ?? scan.id);

  return (
    <Card
      component="section"
      aria-label={translate('zaoce.scan.title')}
      sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 420 }}
    >
      <Stack direction="row" sx={{ px: 1.5, pt: 1, alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Typography variant="h3" component="h2">
          {nameOf(scan)}
        </Typography>
        <FormCheckMark check={scan.formCheck} />
        <RemarkButton path={`scans.${scan.kind}`} label={nameOf(scan)} />
      </Stack>
      <RoundItems path={`scans.${scan.kind}`} />
      <ScanToolbar
        dispatch={dispatch}
        onStep={step}
        comparing={previous ? comparing : null}
        onCompare={() => setComparing(!comparing)}
      />
      <Stack direction="row" sx={{ flex: 1, minHeight: 240, gap: 0.5 }}>
        {comparing && previous && (
          <ScanPicture
            key={previous.id}
            filingId={filing.id}
            scan={previous}
            name={translate('zaoce.scan.earlier', { name: nameOf(previous), round: previous.round })}
            state={state}
            dispatch={dispatch}
          />
        )}
        <ScanPicture
          key={scan.id}
          filingId={filing.id}
          scan={scan}
          name={nameOf(scan)}
          state={state}
          dispatch={dispatch}
        />
      </Stack>
      <Stack
        direction="row"
        role="group"
        aria-label={translate('zaoce.scan.all')}
        sx={{ gap: 1, p: 1, overflowX: 'auto', flexShrink: 0 }}
      >
        {scans.map((one) => (
          <ScanThumbnail
            key={one.id}
            scan={one}
            name={nameOf(one)}
            current={one.id === scan.id}
            fresh={filing.round > 1 && one.round === filing.round}
          />
        ))}
      </Stack>
    </Card>
  );
}
