// Runs before the first paint, as a file because the content security policy allows no inline script.
(() => {
  const root = document.documentElement;
  const chosen = localStorage.getItem('mantine-color-scheme-value');
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.mantineColorScheme = dark ? 'dark' : 'light';
  root.dataset.density = localStorage.getItem('trato.density') === 'compact' ? 'compact' : 'cosy';
  root.lang = localStorage.getItem('trato.locale') || 'en';
})();
