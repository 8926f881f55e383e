import Button from '@mui/material/Button';
import { visuallyHidden } from '@mui/utils';
import { useRef, type ReactNode } from 'react';

export interface FileButtonProps {
  label: string;
  /** What the file is for; read out with the label. */
  describedAs: string;
  icon: ReactNode;
  accept: string;
  multiple?: boolean;
  /** Opens the camera on a phone. */
  capture?: boolean;
  onFiles: (files: FileList | null) => void;
}

/** A button that opens the file chooser or the camera. The input itself stays reachable for assistive technology and tests. */
export function FileButton({
  label,
  describedAs,
  icon,
  accept,
  multiple,
  capture,
  onFiles,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);

  return (
    <>
      <Button
        variant="outlined"
        startIcon={icon}
        aria-label={`${label}：${describedAs}`}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        tabIndex={-1}
        aria-label={`${label}：${describedAs}`}
        accept={accept}
        multiple={multiple}
        capture={capture ? 'environment' : undefined}
        style={visuallyHidden}
        onChange={(event) => {
          onFiles(event.target.files);
          // The same file may be chosen again after it was refused.
          event.target.value = '';
        }}
      />
    </>
  );
}
