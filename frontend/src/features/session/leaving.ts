/** Signing out leaves nothing of the person's data behind, not even what the browser keeps for the way back. */
import { signOut } from './queries';

const KEPT = 'trato.left'; // when somebody last signed out here, in milliseconds of the epoch

/** The sign-in takes the place of the page with the data. */
export async function leave(): Promise<void> {
  await signOut();
  const { forgetIntents } = await import('@/live/board/intents');
  forgetIntents();
  localStorage.setItem(KEPT, String(Date.now()));
  window.location.replace('/sign-in');
}

/** A page that is shown again as it was left belongs to nobody any more if its person has signed out since. */
export function watchReturn(): void {
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && Number(localStorage.getItem(KEPT)) > performance.timeOrigin) window.location.reload();
  });
}
