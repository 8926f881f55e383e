import { isIsoDate, type IsoDate } from '@zaoce/domain';
import { useSearchParams } from 'react-router-dom';

const PARAMETER = 'on';

interface AsOf {
  /** The past day that is looked at; null for now. */
  day: IsoDate | null;
  /** Looks at another day, or at now. */
  lookAt: (day: IsoDate | null) => void;
}

/** The day as of which a registration is shown. It stands in the address, so that a link shows the same. */
export function useAsOf(): AsOf {
  const [search, setSearch] = useSearchParams();
  const given = search.get(PARAMETER);
  return {
    day: given && isIsoDate(given) ? given : null,
    lookAt: (day) => setSearch(day ? { [PARAMETER]: day } : {}),
  };
}
