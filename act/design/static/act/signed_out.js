// Says above the buttons that the session is over, and lets the writer sign in beside the words.
const HEADING = "You're signed out";
const WORDS = "Your words are still on this page. Sign in in another tab, then come back here and carry on.";

// `look` is called when the writer says that they have signed in.
export function signedOut(form, look) {
  const panel = document.createElement("section");
  panel.className = "act-notice act-notice--urgent";
  panel.tabIndex = -1;
  panel.setAttribute("role", "alert");
  const heading = document.createElement("h2");
  heading.className = "govuk-heading-s";
  heading.textContent = HEADING;
  const words = document.createElement("p");
  words.textContent = WORDS;
  const actions = document.createElement("div");
  actions.className = "act-actions";
  const link = document.createElement("a");
  link.href = form.dataset.signIn;
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = "Sign in (opens a new tab)";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "govuk-button govuk-button--secondary";
  button.textContent = "Carry on";
  button.addEventListener("click", look);
  actions.append(link, button);
  panel.append(heading, words, actions);

  return {
    shows: () => panel.isConnected,
    show() {
      if (panel.isConnected) return;
      form.append(panel);
      panel.focus();
    },
    hide() {
      const shown = panel.isConnected;
      panel.remove();
      return shown;
    },
  };
}
