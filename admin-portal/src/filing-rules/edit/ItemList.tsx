import AddIcon from '@mui/icons-material/AddOutlined';
import DownIcon from '@mui/icons-material/ArrowDownwardOutlined';
import UpIcon from '@mui/icons-material/ArrowUpwardOutlined';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { settingId, useSetting } from './ruleForm';
import { moveItem } from './ruleTree';

interface Props {
  path: string;
  /** Heading of an item. */
  nameOf: (item: unknown, index: number) => string;
  addLabel: string;
  /** A new item; undefined when there is none to add. */
  makeItem: () => unknown;
  children: (path: string, item: unknown) => ReactNode;
}

/** The items of a list in the order in which people meet them: added, removed and moved, with the keyboard too. */
export function ItemList({ path, nameOf, addLabel, makeItem, children }: Props) {
  const translate = useTranslate();
  const { value, set, problem, id } = useSetting(path);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const fresh = makeItem();
  return (
    <Stack spacing={1.5} id={id} tabIndex={-1}>
      {problem && <FormHelperText error>{problem}</FormHelperText>}
      {items.map((item, index) => {
        const name = nameOf(item, index);
        const press = (label: string, icon: ReactNode, work: () => void, disabled = false) => (
          <IconButton
            size="small"
            aria-label={`${label}：${name}`}
            title={label}
            onClick={work}
            disabled={disabled}
          >
            {icon}
          </IconButton>
        );
        return (
          <Box
            key={index}
            component="fieldset"
            id={settingId(`${path}.${index}`)}
            tabIndex={-1}
            aria-label={name}
            sx={{ border: 1, borderColor: 'divider', borderRadius: 1, m: 0, p: 1.5, minWidth: 0 }}
          >
            <Stack direction="row" sx={{ alignItems: 'center' }}>
              <Typography variant="subtitle2" component="h3" sx={{ flexGrow: 1 }}>
                {`${index + 1}. ${name}`}
              </Typography>
              {press(
                translate('zaoce.ruleEdit.up'),
                <UpIcon fontSize="small" />,
                () => set(moveItem(items, index, -1)),
                index === 0,
              )}
              {press(
                translate('zaoce.ruleEdit.down'),
                <DownIcon fontSize="small" />,
                () => set(moveItem(items, index, 1)),
                index === items.length - 1,
              )}
              {press(translate('zaoce.ruleEdit.remove'), <DeleteIcon fontSize="small" />, () =>
                set(items.filter((_, at) => at !== index)),
              )}
            </Stack>
            {children(`${path}.${index}`, item)}
          </Box>
        );
      })}
      {fresh !== undefined && (
        <Button startIcon={<AddIcon />} onClick={() => set([...items, fresh])} sx={{ alignSelf: 'start' }}>
          {addLabel}
        </Button>
      )}
    </Stack>
  );
}
