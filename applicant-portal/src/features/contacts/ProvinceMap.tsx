import Box from '@mui/material/Box';
import { visuallyHidden } from '@mui/utils';
import { authorityName } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router-dom';
import { useLanguage } from '../../i18n/useLanguage';
import { TILES } from './tiles';

/** A map of tiles, one link per authority to its card; a list to whoever does not see it. */
export function ProvinceMap() {
  const { t } = useTranslation('content');
  const { language, pick } = useLanguage();

  return (
    <Box component="nav" aria-label={t('map')} sx={{ displayPrint: 'none' }}>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 0.5,
          gridTemplateColumns: 'repeat(9, minmax(0, 1fr))',
          maxWidth: 560,
        }}
      >
        {TILES.map(({ code, zh, en, column, row }) => (
          <Box component="li" key={code} sx={{ gridColumn: column, gridRow: row }}>
            <Box
              component={NavLink}
              to={`/contacts/${code}`}
              preventScrollReset
              title={pick(authorityName(code))}
              sx={{
                display: 'flex',
                aspectRatio: '1',
                minHeight: 32,
                width: '100%',
                alignItems: 'center',
                justifyContent: 'center',
                borderRadius: 1,
                bgcolor: 'primary.light',
                color: 'primary.main',
                textDecoration: 'none',
                fontSize: { xs: '0.6875rem', sm: '0.875rem' },
                // A name of three characters takes two lines where tiles are small.
                textAlign: 'center',
                lineHeight: 1.2,
                '&:hover': { outline: 2, outlineColor: 'primary.main' },
                '&.active': { bgcolor: 'primary.main', color: 'primary.contrastText', fontWeight: 700 },
              }}
            >
              {language === 'en' ? en : zh}
              {language === 'en' && <span style={visuallyHidden}> {authorityName(code).en}</span>}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
