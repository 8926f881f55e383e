import type { Strapi } from '../strapi';

/** What a page of the public site is about, for its head. */
export interface PageDescription {
  title: string;
  /** One or two plain sentences. */
  description: string;
  /** The one address of the page, below the site's own. */
  canonical: string;
  kind: 'website' | 'article';
  publishedAt?: string;
}

/** A page that search machines are told of. */
export interface SitePage {
  path: string;
  changedAt?: string;
}

/** What the site knows of its own pages; the content, which stands above this plugin, tells it. */
export interface PublicSite {
  /**
   * Describes the page at a path.
   * @returns null for a page that is nobody's to find (it needs a sign-in), `missing` for one that is not there
   */
  describe(path: string): Promise<PageDescription | 'missing' | null>;
  pages(): Promise<SitePage[]>;
}

const sites = new WeakMap<object, PublicSite>();

/** Called once by whoever keeps the public content. */
export function setPublicSite(strapi: Strapi, site: PublicSite): void {
  sites.set(strapi, site);
}

/** The site's knowledge of its pages; none where nobody keeps any. */
export function publicSiteOf(strapi: Strapi): PublicSite | undefined {
  return sites.get(strapi);
}
