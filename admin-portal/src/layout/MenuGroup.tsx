import ListIcon from '@mui/icons-material/ViewListOutlined';
import List from '@mui/material/List';
import Typography from '@mui/material/Typography';
import { useId, type ComponentType } from 'react';
import { useGetResourceLabel, useResourceDefinitions, useSidebarState, useTranslate } from 'react-admin';
import { MenuLink } from './MenuLink';

interface Props {
  label: string;
  resources: readonly string[];
}

/** A named group of pages; folded to icons, the name is left to screen readers. */
export function MenuGroup({ label, resources }: Props) {
  const id = useId();
  const translate = useTranslate();
  const definitions = useResourceDefinitions();
  const nameOf = useGetResourceLabel();
  const [open] = useSidebarState();
  return (
    <>
      <Typography
        id={id}
        variant="caption"
        component="p"
        color="text.secondary"
        sx={{
          px: 2,
          pt: 1.5,
          ...(open ? {} : { visibility: 'hidden', height: 8, p: 0, overflow: 'hidden' }),
        }}
      >
        {translate(label)}
      </Typography>
      <List dense aria-labelledby={id} sx={{ py: 0 }}>
        {resources.map((resource) => (
          <MenuLink
            key={resource}
            to={`/${resource}`}
            label={nameOf(resource, 2)}
            icon={(definitions[resource]?.icon as ComponentType | undefined) ?? ListIcon}
          />
        ))}
      </List>
    </>
  );
}
