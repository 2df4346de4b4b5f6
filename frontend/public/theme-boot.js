// Runs before the first paint, as a file because the content security policy allows no inline script.
(() => {
  const root = document.documentElement;
  const chosen = localStorage.getItem('mantine-color-scheme-value');
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.mantineColorScheme = dark ? 'dark' : 'light';
  // What the system draws around the page: its bar on a phone, its title when installed.
  document.querySelector('meta[name=theme-color]').content = dark ? '#131519' : '#f6f7f9';
  root.dataset.density = localStorage.getItem('trato.density') === 'compact' ? 'compact' : 'cosy';
  root.lang = localStorage.getItem('trato.locale') || 'en';
})();
