/**
 * On every page, after it is ready: registers the service worker and asks it to keep this language, unless the learner saves data or has said no.
 * A plain script and small, because it is on lessons too.
 */
const { serviceWorker } = navigator;
const { root, locale: language } = document.documentElement.dataset;

if (import.meta.env.PROD && serviceWorker && root && language) {
  const savesData = 'connection' in navigator && Object(navigator.connection).saveData === true;
  addEventListener('load', () => {
    const keep = async (): Promise<void> => {
      await serviceWorker.register(`${root}sw.js`);
      const { active } = await serviceWorker.ready;
      if (!savesData && localStorage.getItem('peilian.offline') !== 'no') active?.postMessage({ kind: 'keep', language });
    };
    // A browser that refuses workers or storage loses only this.
    void keep().catch(() => undefined);
  });
  serviceWorker.addEventListener('message', ({ data }) => {
    if (data.kind === 'kept' && data.isNew && data.language === language)
      document.querySelector('[data-new-content]')?.removeAttribute('hidden');
  });
}
