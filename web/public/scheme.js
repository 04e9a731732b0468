// Runs before the first paint, so that a page chosen to be dark never flashes light.
(() => {
  const chosen = localStorage.getItem('color-scheme') ?? 'auto';
  const dark = chosen === 'dark' || (chosen === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
