import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';

/** Names the browser's tab after the page: the text that react-admin shows as the title, or the product's name. */
export function useDocumentTitle(): void {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const product = translate('zaoce.portal');

  useEffect(() => {
    const title = document.getElementById('react-admin-title');
    const apply = () => {
      const page = title?.textContent?.trim();
      document.title = page ? `${page} · ${product}` : product;
    };
    apply();
    if (!title) return;
    const observer = new MutationObserver(apply);
    observer.observe(title, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, [pathname, product]);
}
