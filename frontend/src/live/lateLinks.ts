/** What carries subscriptions, before its script has come: what is asked meanwhile is asked when it has. */
import { persistently } from '@/lib/lazy';
import type { Break, Link } from './link';

type Links = typeof import('./links');

let coming: Promise<Links> | undefined;

/** The script, fetched once. Rejects when the server is there and refuses it; it is then asked for again. */
export function fetchLinks(): Promise<Links> {
  coming ??= persistently(() => import('./links')).catch((error: unknown) => {
    coming = undefined;
    throw error;
  });
  return coming;
}

const CUT: Break = { kind: 'lost', loss: 'cut' };

/** `open` is called once, unless it fails. */
export function lateLink(open: () => Promise<Link>): Link {
  let link: Link | undefined;
  let opening: Promise<Link> | undefined;
  const waiting = new Set<() => void>();

  const opened = () => {
    opening ??= open().then(
      (come) => {
        link = come;
        return come;
      },
      (error: unknown) => {
        opening = undefined;
        throw error;
      },
    );
    return opening;
  };
  return {
    subscribe: (operation, sink) => {
      if (link) return link.subscribe(operation, sink);
      let release: () => void = () => undefined;
      const cut = () => {
        if (waiting.delete(cut)) sink.end(CUT);
      };
      waiting.add(cut);
      opened().then((come) => {
        if (waiting.delete(cut)) release = come.subscribe(operation, sink);
      }, cut);
      return () => {
        waiting.delete(cut);
        release();
      };
    },
    probe: () => link?.probe(),
    drop: () => {
      for (const cut of [...waiting]) cut();
      link?.drop();
    },
  };
}
