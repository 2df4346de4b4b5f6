/** Where to go after signing in: only ever a page of this application. */
export function destination(next: string | undefined): string {
  if (!next) return '/';
  // Resolved the way a browser would: `//elsewhere` and `/\elsewhere` name another host.
  const here = 'https://here.invalid';
  const url = new URL(next, here);
  if (url.origin !== here || url.pathname.startsWith('/sign-in')) return '/';
  return url.pathname + url.search + url.hash;
}
