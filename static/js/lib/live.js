// One socket a page: it says what it watches and is told what that is now. Nothing is lost while it is away, because
// the site answers every `watch` with the present.
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
const SETTLE = 250;
// The site says something every 30 s. A line that is silent for longer was cut where nobody told us.
const SILENCE = 75_000;
const LOOK_EVERY = 10_000;
const wanted = {};
let socket = null;
let wait = FIRST_WAIT;
let timer = 0;
let settling = 0;
let heard = 0;

const isWanted = () => Object.values(wanted).some((ids) => ids.length);

function say() {
  clearTimeout(settling);
  settling = setTimeout(() => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ watch: wanted }));
  }, SETTLE);
}

function hear({ data }) {
  heard = Date.now();
  for (const [topic, values] of Object.entries(JSON.parse(data))) {
    for (const [id, value] of Object.entries(values)) {
      document.dispatchEvent(new CustomEvent(`live:${topic}`, { detail: { id, value } }));
    }
  }
}

function connect() {
  clearTimeout(timer);
  if (!isWanted() || document.hidden || (socket && socket.readyState <= WebSocket.OPEN)) return;
  const address = new URL("/ws/live/", location.href);
  address.protocol = address.protocol.replace("http", "ws");
  const line = new WebSocket(address);
  socket = line;
  heard = Date.now();
  socket.addEventListener("open", () => {
    heard = Date.now();
    wait = FIRST_WAIT;
    say();
  });
  socket.addEventListener("message", hear);
  socket.addEventListener("close", () => {
    if (socket !== line) return;
    document.dispatchEvent(new CustomEvent("live-away"));
    // Spread out, so that a thousand pages do not come back in the same moment.
    timer = setTimeout(connect, wait * (0.5 + Math.random()));
    wait = Math.min(wait * 2, LONGEST_WAIT);
  });
}

/** Watches exactly `ids` of `topic` from now on. */
export function watch(topic, ids) {
  wanted[topic] = ids.map(String);
  connect();
  say();
}

export const isConnected = () => socket?.readyState === WebSocket.OPEN;

document.addEventListener("visibilitychange", () => {
  if (document.hidden) return;
  wait = FIRST_WAIT;
  connect();
});
setInterval(() => {
  if (!isConnected() || Date.now() - heard < SILENCE) return;
  // Closing a dead line may take minutes to be noticed: a new one does not wait for it.
  const dead = socket;
  socket = null;
  dead.close();
  connect();
}, LOOK_EVERY);
addEventListener("online", connect);
addEventListener("pageshow", connect);
