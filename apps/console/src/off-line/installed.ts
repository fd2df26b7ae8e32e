import { useSyncExternalStore } from 'react';

let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();

const found = (worker: ServiceWorker | null): void => {
  waiting = worker;
  listeners.forEach((told) => told());
};

/** A new version waits beside the one that is open: it never takes over under a form that is half typed. */
const watch = (registration: ServiceWorkerRegistration): void => {
  if (registration.waiting !== null) found(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller !== null) found(worker);
    });
  });
};

/** Keeps the pages of the console on this device, so that they open without a connection. */
export const installConsole = (): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // A browser that keeps no pages shows them with a connection as ever.
  navigator.serviceWorker
    .register('/console/sw.js')
    .then(watch)
    .catch(() => undefined);
};

/** Whether a new version waits to be opened. */
export const useUpdate = (): boolean =>
  useSyncExternalStore(
    (told) => {
      listeners.add(told);
      return () => listeners.delete(told);
    },
    () => waiting !== null,
  );

/** Opens the page anew with the version that waits. */
export const openAnew = (): void => {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting?.postMessage('take over', []);
};
