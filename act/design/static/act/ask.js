// Asks the service who is signed in while a form is open, and has the form's words kept on the way.
const PATIENCE = 10000;

// Gives what the service says: `session` is "" (all is well), "again", "out" or "other". Throws where nothing can be reached.
export async function ask(form, { keep, signal }) {
  if (!navigator.onLine) throw new TypeError("no signal");
  const body = new FormData(form);
  body.append("place", window.location.pathname);
  if (!keep) body.append("ask", "1");
  const asking = new AbortController();
  const late = setTimeout(() => asking.abort(), PATIENCE);
  signal?.addEventListener("abort", () => asking.abort());
  const answer = await fetch(form.dataset.keep, { method: "POST", body, redirect: "error", cache: "no-store", signal: asking.signal });
  clearTimeout(late);
  const session = answer.headers.get("Act-Session") || "";
  // Signing in gives every form of this browser another token.
  if (session === "again") form.elements.csrfmiddlewaretoken.value = answer.headers.get("Act-Token");
  return { session, said: answer.ok || answer.status === 422, words: await answer.text() };
}

// The one place below a form where all that becomes of its words is said aloud.
export function statusOf(form) {
  const status = document.createElement("p");
  status.className = "act-quiet act-kept";
  status.setAttribute("role", "status");
  form.append(status);
  return status;
}
