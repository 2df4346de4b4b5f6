/** A screen that can't be fetched: either the network is gone, or a new release has other names for it. */

/** Whether the server now has another page than the one that is running. */
async function newerIsOut(): Promise<boolean> {
  const running = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src;
  if (!running) return false;
  try {
    const answer = await fetch('/', { cache: 'no-store', headers: { accept: 'text/html' } });
    return answer.ok && !(await answer.text()).includes(new URL(running).pathname);
  } catch {
    return false;
  }
}

/** Fetches a part of the application. A new release is loaded whole; without a network the failure is thrown, to be tried again. */
export async function fetched<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (await newerIsOut()) window.location.reload();
    // A TypeError, as from a request: the screen then says that the server can't be reached.
    throw new TypeError('This screen could not be fetched.', { cause });
  }
}
