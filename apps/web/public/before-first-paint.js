// Sets theme and language before anything is painted. In a file, since the page allows no inline script.
(() => {
  const html = document.documentElement;
  const read = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null; // storage is switched off: go by the system
    }
  };
  const dark = read('schakel-theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  html.dataset.mantineColorScheme = dark === 'dark' ? 'dark' : 'light';
  html.lang = read('schakel-language') ?? (navigator.languages.find((l) => /^(nl|en)\b/.test(l)) ?? 'nl').slice(0, 2);
})();
