/**
 * The service worker: lets the application start without a network. It keeps the page and its files, which are the same for
 * everybody, and nothing that anybody was answered: requests to the graph don't even pass through it.
 */
import { COMPANIONS, PAGE, servingOf } from './serving';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: a name that changes with each release, and the files it consists of. */
declare const RELEASE: string;
declare const FILES: readonly string[];

const PREFIX = 'trato-';
const KEPT = PREFIX + RELEASE;
/** A page that was opened before the release came still fetches parts of the one it began with. */
const RELEASES_KEPT = 2;
/** A network that lets nothing through is as good as none. */
const PATIENCE = 5_000; // ms

self.addEventListener('install', (event) => {
  event.waitUntil(keepRelease().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetReleases().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { method, url, mode } = request;
  switch (servingOf({ method, url, isNavigation: mode === 'navigate' }, self.location.origin)) {
    case 'page':
      event.respondWith(newest(request, PAGE));
      break;
    case 'companion':
      event.respondWith(newest(request, new URL(url).pathname));
      break;
    case 'asset':
      event.respondWith(kept(request));
      break;
  }
});

/** The first page was there before the worker: it tells which assets it has loaded, such as the words of its language. */
self.addEventListener('message', (event) => {
  const urls: unknown = event.data;
  if (!Array.isArray(urls)) return;
  const isAsset = (url: unknown): url is string =>
    typeof url === 'string' &&
    servingOf({ method: 'GET', url, isNavigation: false }, self.location.origin) === 'asset';
  event.waitUntil(Promise.allSettled(urls.filter(isAsset).map((url) => kept(new Request(url)))));
});

/** All or nothing: a page without its files would be worse than none. */
async function keepRelease(): Promise<void> {
  const cache = await caches.open(KEPT);
  const fresh = [PAGE, ...COMPANIONS].map((path) => new Request(path, { cache: 'no-cache' }));
  await cache.addAll([...fresh, ...FILES]);
}

async function forgetReleases(): Promise<void> {
  const releases = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== KEPT);
  await Promise.all(releases.slice(0, 1 - RELEASES_KEPT).map((name) => caches.delete(name)));
}

/** From the server; what was kept when it can't be reached, takes too long, or has broken down. */
async function newest(request: Request, path: string): Promise<Response> {
  const old = caches.match(path, { cacheName: KEPT });
  const answer = fetch(request);
  const waited = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  try {
    const first = await Promise.race([answer, waited.then(() => old)]);
    if (first && first.status < 500) return first;
    return (await old) ?? (await answer);
  } catch (failure) {
    const there = await old;
    if (there) return there;
    throw failure;
  }
}

/** Whatever has its content in its name never changes. */
async function kept(request: Request): Promise<Response> {
  const there = await caches.match(request);
  if (there) return there;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(KEPT)).put(request, answer.clone());
  return answer;
}
