// Runs before anything is drawn: the language chosen last time, else the browser's.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('seesaw-language');
  } catch {
    // No storage: the browser's language decides.
  }
  const isEnglish = chosen === null ? !/^zh/i.test(navigator.language) : chosen === 'en';
  const radio = document.getElementById(isEnglish ? '_en' : '_zh');
  if (radio instanceof HTMLInputElement) radio.checked = true;
  document.documentElement.lang = isEnglish ? 'en' : 'zh-Hans';
})();
