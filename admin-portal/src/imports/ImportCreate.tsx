import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import {
  IMPORT_LIMIT_BYTES,
  IMPORT_LIST_NAMES,
  IMPORT_LISTS,
  MOST_IMPORT_ROWS,
  type ImportListName,
  type ImportView,
} from '@zaoce/domain';
import { Title, useRedirect, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { ProblemAlert } from '../common/ProblemAlert';
import { useAct } from '../common/useAct';
import { useReviewProvider } from '../data/dataProvider';
import { useText } from '../i18n/useText';
import { FilePicker } from './FilePicker';
import { TemplateButtons } from './TemplateButtons';

const MEGABYTE = 1024 * 1024;

/** Uploads a list; the office looks at every row before anything is written. */
export default function ImportCreate() {
  const translate = useTranslate();
  const text = useText();
  const provider = useReviewProvider();
  const redirect = useRedirect();
  const [search] = useSearchParams();
  const list = IMPORT_LIST_NAMES.find((name) => name === search.get('list')) ?? IMPORT_LIST_NAMES[0];
  const { run, busy, problem } = useAct<ImportView>(['imports']);
  const title = translate('zaoce.import.of', { list: text(IMPORT_LISTS[list].title) });

  const upload = async (chosen: ImportListName, file: File) => {
    const started = await run(`start ${chosen}`, () => provider.startImport(chosen, file));
    if (started) redirect('show', 'imports', started.id);
  };

  return (
    <Card sx={{ mt: 2, maxWidth: 880 }}>
      <Title title={title} />
      <CardContent>
        <Typography variant="h2" component="h1" gutterBottom>
          {title}
        </Typography>
        <Typography sx={{ mb: 2 }}>
          {translate('zaoce.import.guide', {
            rows: MOST_IMPORT_ROWS,
            size: IMPORT_LIMIT_BYTES / MEGABYTE,
          })}
        </Typography>
        <TemplateButtons list={list} />
        <ProblemAlert problem={problem} />
        {busy ? (
          <LinearProgress aria-label={translate('zaoce.import.uploading')} />
        ) : (
          <FilePicker onPick={(file) => void upload(list, file)} />
        )}
      </CardContent>
    </Card>
  );
}
