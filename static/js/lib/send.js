/** Posts fields as a form would, without leaving the page. Resolves to whether the site took them. */
export async function send(url, fields) {
  const { csrf, loginUrl } = document.body.dataset;
  const body = new FormData();
  body.set("csrfmiddlewaretoken", csrf ?? "");
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  try {
    const answer = await fetch(url, { method: "POST", body, redirect: "manual", headers: { Accept: "application/json" } });
    // The only place the site sends one who asked for JSON is the way in: the session has ended meanwhile.
    if (answer.type === "opaqueredirect") location.assign(`${loginUrl}?next=${encodeURIComponent(location.pathname)}`);
    return answer.ok;
  } catch {
    return false;
  }
}
