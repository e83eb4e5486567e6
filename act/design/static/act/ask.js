// Asks the service who is signed in while a form is open, and has the form's words kept on the way.
const PATIENCE = 10000;

// Gives what the service says: `session` is "" (all is well), "again", "out" or "other". Throws where nothing can be reached.
export async function ask(form, { keep, signal }) {
  if (!navigator.onLine) throw new TypeError("no signal");
  const asking = new AbortController();
  const late = setTimeout(() => asking.abort(), PATIENCE);
  signal?.addEventListener("abort", () => asking.abort());
  const answer = await fetch(form.dataset.keep, { method: "POST", body: asked(form, keep), redirect: "error", cache: "no-store", signal: asking.signal });
  clearTimeout(late);
  const session = heardFrom(form, (name) => answer.headers.get(name));
  return { session, said: answer.ok || answer.status === 422, words: await answer.text() };
}

// The same, with the page standing still until it is answered: a form that is pressed then goes on as without script,
// and not a moment later. Only where the service answered lately: without signal the page would stand still for long.
export function askAtOnce(form, { keep }) {
  const request = new XMLHttpRequest();
  request.open("POST", form.dataset.keep, false);
  request.send(asked(form, keep));
  return heardFrom(form, (name) => request.getResponseHeader(name));
}

function asked(form, keep) {
  const body = new FormData(form);
  body.append("place", window.location.pathname);
  if (!keep) body.append("ask", "1");
  return body;
}

function heardFrom(form, header) {
  const session = header("Act-Session") || "";
  // Signing in gives every form of this browser another token.
  if (session === "again") form.elements.csrfmiddlewaretoken.value = header("Act-Token");
  return session;
}

// The one place below a form where all that becomes of its words is said aloud.
export function statusOf(form) {
  const status = document.createElement("p");
  status.className = "act-quiet act-kept";
  status.setAttribute("role", "status");
  form.append(status);
  return status;
}
