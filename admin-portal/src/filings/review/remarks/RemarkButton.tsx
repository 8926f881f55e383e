import AddCommentIcon from '@mui/icons-material/AddCommentOutlined';
import CommentIcon from '@mui/icons-material/Comment';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useTranslate } from 'react-admin';
import { useDesk, type RemarkTarget } from '../desk';
import { findRemark } from './remark';

/** Pins a remark to a place, or opens the one that is there. Nothing where remarks may not be made. */
export function RemarkButton({ path, label }: RemarkTarget) {
  const translate = useTranslate();
  const { mayRemark, remarks, startRemark } = useDesk();
  if (!mayRemark) return null;
  const present = findRemark(remarks, path);
  const name = translate(present ? 'zaoce.remark.edit' : 'zaoce.remark.add', { place: label });
  return (
    <Tooltip title={name} describeChild={false}>
      <IconButton
        size="small"
        aria-label={name}
        color={present ? 'warning' : 'default'}
        onClick={() => startRemark({ path, label })}
      >
        {present ? <CommentIcon fontSize="small" /> : <AddCommentIcon fontSize="small" />}
      </IconButton>
    </Tooltip>
  );
}
