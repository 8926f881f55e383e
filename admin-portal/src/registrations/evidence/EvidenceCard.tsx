import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { PanelCard } from '../../common/PanelCard';
import { EvidenceDialog, type EvidencePicture } from './EvidenceDialog';
import { EvidenceLine } from './EvidenceLine';
import { useEvidence } from './useEvidence';

/** The scans behind a registration, by kind and version. Nothing where there are none. */
export function EvidenceCard({ registrationId }: { registrationId: number }) {
  const translate = useTranslate();
  const { data } = useEvidence(registrationId);
  const [shown, setShown] = useState<EvidencePicture | null>(null);
  if (!data || data.length === 0) return null;
  return (
    <PanelCard title={translate('zaoce.register.evidence')}>
      {data.map((evidence) => (
        <EvidenceLine
          key={`${evidence.filingId} ${evidence.kind}`}
          registrationId={registrationId}
          evidence={evidence}
          onShow={setShown}
        />
      ))}
      {shown && (
        <EvidenceDialog registrationId={registrationId} picture={shown} onClose={() => setShown(null)} />
      )}
    </PanelCard>
  );
}
