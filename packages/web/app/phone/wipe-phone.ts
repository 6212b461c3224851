const forgetAll = (storage: () => Storage): void => {
  try {
    storage().clear();
  } catch {
    // nothing is kept where nothing may be kept
  }
};

/** Takes away everything that scripts put on this phone: answers, kept pages, and what shows pages without internet. */
export const wipePhone = async (): Promise<void> => {
  forgetAll(() => localStorage);
  forgetAll(() => sessionStorage);
  const workers = "serviceWorker" in navigator ? await navigator.serviceWorker.getRegistrations() : [];
  await Promise.all(workers.map((worker) => worker.unregister()));
  const names = "caches" in window ? await caches.keys() : [];
  await Promise.all(names.map((name) => caches.delete(name)));
};
