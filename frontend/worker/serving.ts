/** Which requests the service worker answers, and how: pure, so that nothing personal can slip in unseen. */

/**
 * `page`: the one page, asked for anew as long as the server can be reached. `asset`: named by its content, so kept for good.
 * `companion`: what the page loads beside, asked for anew too. `none`: it goes its way as if there were no worker.
 */
export type Serving = 'page' | 'asset' | 'companion' | 'none';

export const PAGE = '/';
/** What the page needs before it is drawn and that has no hash in its name. */
export const COMPANIONS: readonly string[] = ['/theme-boot.js', '/icon.svg', '/manifest.webmanifest'];
/** First parts of paths that are no screens of the application: as the server has it. */
const NOT_PAGES: readonly string[] = [
  'assets',
  'graphql',
  'schema.graphql',
  'api',
  'webhooks',
  'files',
  'healthz',
  'readyz',
  'metrics',
];

type Asked = { method: string; url: string; isNavigation: boolean };

/** `origin`: the site's own, such as `https://crm.example`. */
export function servingOf({ method, url, isNavigation }: Asked, origin: string): Serving {
  const { origin: askedAt, pathname } = new URL(url);
  if (method !== 'GET' || askedAt !== origin) return 'none';
  if (pathname.startsWith('/assets/')) return 'asset';
  if (COMPANIONS.includes(pathname)) return 'companion';
  const [, first = ''] = pathname.split('/');
  const isFile = pathname.split('/').at(-1)?.includes('.') === true;
  return isNavigation && !NOT_PAGES.includes(first) && !isFile ? 'page' : 'none';
}
