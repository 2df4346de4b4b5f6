/** Puts the application on the page. */
import '@fontsource-variable/inter/wght.css';
import '@/ui/mantine.css';
import '@/ui/tokens.css';
import '@/ui/density.css';
import '@/ui/page.css';
import '@/ui/contrast.css';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { startWorker } from '@/app/worker';
import { startDictionary } from '@/lib/i18n';
import { fetchLinks } from '@/live/lateLinks';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');
const root = createRoot(place);
// Whoever needs it first asks again, should it not come now.
fetchLinks().catch(() => undefined);
startDictionary().then(() => {
  root.render(<App />);
  startWorker();
});
