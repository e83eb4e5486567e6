// Sends what is typed to be kept two seconds after the last key, and says truthfully whether it was.
import { ask } from "./ask.js";

const PAUSE = 2000;
const LOST = "Not saved: no connection. Your words are still on this page.";

// `met` is told what the service says of the session. Gives whether words wait to be kept, and a way to stop.
export function keepWhatIsTyped(form, status, met) {
  let timer = 0;
  let typed = false;
  let asking = new AbortController();

  async function keep() {
    const { signal } = asking;
    try {
      const sent = timer;
      const answer = await ask(form, { keep: true, signal });
      typed = typed && timer !== sent;
      status.textContent = answer.said ? answer.words : LOST;
      met(answer.session);
    } catch {
      if (!signal.aborted) status.textContent = LOST;
    }
  }

  form.addEventListener("input", () => {
    typed = true;
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  });
  return {
    waits: () => typed,
    stop() {
      clearTimeout(timer);
      asking.abort();
      asking = new AbortController();
    },
  };
}
