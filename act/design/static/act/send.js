// Sends a form only while it can arrive: without signal it waits on its page, signed out it asks to sign in first.
// What waits is in the page alone: nothing is stored in the browser, and leaving asks first.
import { ask, askAtOnce, statusOf } from "./ask.js";
import { keepWhatIsTyped } from "./keep.js";
import { signedOut } from "./signed_out.js";

const AGAIN = 5000;
const WAITING = "Waiting to send: there's no signal. Keep this page open. We'll send it once, when the signal is back.";
const SIGNED_IN = "You're signed in again. Your words are all here.";
const ASKED_LATELY = 60000;

const stay = (event) => event.preventDefault();

export function sendWhenItCan(form) {
  const status = statusOf(form);
  const kept = keepWhatIsTyped(form, status, meet);
  let button = null; // what was pressed: it is sent as soon as it can arrive
  let asking = false;
  let passes = false;
  let timer = 0;
  let heard = Date.now();
  const panel = signedOut(form, look);

  // Says who is there. Gives whether the form may be sent.
  function meet(session) {
    heard = Date.now();
    if (session === "other") leave();
    if (session === "out") panel.show();
    if (session === "again" && panel.hide()) status.textContent = SIGNED_IN;
    return session === "" || session === "again";
  }

  // Somebody else signed in on this device: this page and its words go, and the next page says so.
  function leave() {
    rest();
    form.reset();
    window.location.replace(form.dataset.signIn);
  }

  function rest() {
    clearTimeout(timer);
    status.classList.remove("act-notice");
    window.removeEventListener("beforeunload", stay);
  }

  function wait() {
    status.textContent = WAITING;
    status.classList.add("act-notice");
    window.addEventListener("beforeunload", stay);
    clearTimeout(timer);
    timer = setTimeout(send, AGAIN);
  }

  async function send() {
    if (asking) return;
    asking = true;
    rest();
    kept.stop();
    try {
      const { session } = await ask(form, { keep: kept.waits() });
      if (meet(session)) pass();
    } catch {
      wait();
    } finally {
      asking = false;
    }
  }

  function pass() {
    const pressed = button;
    button = null;
    passes = true;
    form.requestSubmit(pressed?.isConnected ? pressed : null);
    passes = false;
  }

  // After a while elsewhere: looks whether the session still holds, and goes on with what was pressed.
  async function look() {
    if (asking) return;
    if (button) {
      send();
      return;
    }
    try {
      meet((await ask(form, { keep: kept.waits() })).session);
    } catch {
      // No signal: that is said when there is something to send.
    }
  }

  // Whether the form arrives if it is sent now; null where that takes a while to find out.
  function arrives() {
    if (!navigator.onLine || asking || panel.shows() || Date.now() - heard > ASKED_LATELY) return null;
    try {
      return meet(askAtOnce(form, { keep: kept.waits() }));
    } catch {
      return null;
    }
  }

  form.addEventListener("submit", (event) => {
    if (passes) return;
    button = event.submitter;
    const now = arrives();
    if (now) {
      button = null;
      rest();
      kept.stop();
      return;
    }
    event.preventDefault();
    // Words kept before the writer presses "Carry on" would find them signed in, and take the question away unanswered.
    kept.stop();
    if (now === null) send();
  });
  window.addEventListener("online", () => button && send());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && (panel.shows() || Date.now() - heard > ASKED_LATELY)) look();
  });
}
