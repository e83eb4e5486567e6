// Sends what is typed to be kept two seconds after the last key, and says truthfully whether it was.
const PAUSE = 2000;
const LOST = "Not saved: no connection. Your words are still on this page.";

export function keepWhatIsTyped(form) {
  const told = document.createElement("p");
  told.className = "act-quiet act-kept";
  told.setAttribute("role", "status");
  form.append(told);
  let timer = 0;
  const sending = new AbortController();

  async function keep() {
    const typed = new FormData(form);
    typed.append("place", window.location.pathname);
    try {
      const answer = await fetch(form.dataset.keep, { method: "POST", body: typed, redirect: "error", signal: sending.signal });
      told.textContent = answer.ok || answer.status === 422 ? await answer.text() : LOST;
    } catch {
      if (!sending.signal.aborted) told.textContent = LOST;
    }
  }

  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  });
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    sending.abort();
  });
}
