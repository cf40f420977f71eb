// One socket a page: it says what it watches and is told what that is now. Nothing is lost while it is away, because
// the site answers every `watch` with the present.
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
const SETTLE = 250;
const wanted = {};
let socket = null;
let wait = FIRST_WAIT;
let timer = 0;
let settling = 0;

const isWanted = () => Object.values(wanted).some((ids) => ids.length);

function say() {
  clearTimeout(settling);
  settling = setTimeout(() => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ watch: wanted }));
  }, SETTLE);
}

function hear({ data }) {
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
  socket = new WebSocket(address);
  socket.addEventListener("open", () => {
    wait = FIRST_WAIT;
    say();
  });
  socket.addEventListener("message", hear);
  socket.addEventListener("close", () => {
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
addEventListener("online", connect);
addEventListener("pageshow", connect);
