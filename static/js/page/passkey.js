import { bind } from "../lib/bind.js";
import { create, get } from "../lib/webauthn.js";

/** A passkey belongs to a name: at a bare address of numbers there are none. */
const hasName = !/^[\d.]+$|:/.test(location.hostname.replace(/^\[|\]$/g, ""));
const isPossible = hasName && "PublicKeyCredential" in window;

bind("[data-needs-passkeys]", (part) => {
  part.hidden = !isPossible;
});

async function options(form) {
  const { passkeyOptionsUrl: url, passkeyOptions: id } = form.dataset;
  if (!url) return JSON.parse(document.getElementById(id).textContent);
  const answer = await fetch(url, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}

async function answer(form) {
  const asked = await options(form);
  if (form.dataset.passkey === "get") return get(asked.request_options.publicKey);
  const alone = form.querySelector("[name=passwordless]")?.checked ?? true;
  return create(asked.creation_options.publicKey, alone);
}

/** Asks the device, puts its answer into the form and sends it; what goes wrong is said beside the button. */
bind("[data-passkey]", (form) => {
  const said = form.querySelector("[data-passkey-said]");
  if (!isPossible) said.textContent = said.dataset.unnamed;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    said.textContent = "";
    try {
      form.querySelector("[data-passkey-answer], [name=credential]").value = JSON.stringify(await answer(form));
      form.submit();
    } catch (problem) {
      form.removeAttribute("aria-busy");
      const kind = { NotAllowedError: "canceled", AbortError: "canceled", SecurityError: "unnamed" }[problem.name];
      said.textContent = said.dataset[kind ?? "failed"];
    }
  });
});
