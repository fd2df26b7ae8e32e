/*
 * Keeps the pages of the console on the device, and nothing else: what the API answers never passes through here. The
 * build writes the list of files in, with a name that changes whenever one of them does.
 */
const version = '__VERSION__';
const files = '__FILES__';
const page = '/console/';

addEventListener('install', (event) => {
  event.waitUntil(caches.open(version).then((cache) => cache.addAll([page, ...files])));
});

addEventListener('activate', (event) => {
  const drop = (names) => Promise.all(names.filter((name) => name !== version).map((name) => caches.delete(name)));
  event.waitUntil(caches.keys().then(drop));
});

/* A new version takes over when the person says so, never under a form that is half typed. */
addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting().then(() => self.clients.claim());
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(page)) return;
  const kept = request.mode === 'navigate' ? page : pathname;
  event.respondWith(caches.open(version).then(async (cache) => (await cache.match(kept)) ?? fetch(request)));
});
