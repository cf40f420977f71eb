// Keeps the site's own files, which never change under one name, and one page for when there is no line. Nothing else:
// no page, no film, no answer of the API ever stays in the browser through it.
const CACHE = "site-{{ version }}";
const OFFLINE = "{{ offline|escapejs }}";
const STATIC = "{{ static|escapejs }}";
const FILES = [{% for file in files %}
  "{{ file|escapejs }}",{% endfor %}
];
// The name carries a hash of what is in the file: it may be kept for as long as this version of the site.
const HASHED = /\.[0-9a-f]{12}\.\w+$/;

const fresh = (url) => new Request(url, { cache: "reload" });

async function install() {
  const cache = await caches.open(CACHE);
  await cache.addAll([fresh(OFFLINE), ...FILES]);
  // Nothing kept by the version before can be wrong for this one: no need to wait for its pages to close.
  await self.skipWaiting();
}

async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("site-") && name !== CACHE).map((name) => caches.delete(name)));
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

async function page(event) {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch {
    return (await caches.match(OFFLINE, { cacheName: CACHE })) ?? Response.error();
  }
}

async function file(event) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(event.request);
  if (kept) return kept;
  const answer = await fetch(event.request);
  if (answer.status === 200) event.waitUntil(cache.put(event.request, answer.clone()).catch(() => undefined));
  return answer;
}

// The page says which language is read here now: the page for being offline follows.
async function speak(language) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(OFFLINE);
  if (kept?.headers.get("Content-Language") !== language) await cache.add(fresh(OFFLINE)).catch(() => undefined);
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => {
  if (event.data?.language) event.waitUntil(speak(event.data.language));
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate" && request.destination === "document") event.respondWith(page(event));
  else if (pathname.startsWith(STATIC) && (HASHED.test(pathname) || FILES.includes(pathname))) event.respondWith(file(event));
});
