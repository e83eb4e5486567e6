// Turns on what makes a page easier. Every page works without it.
import { ExitThisPage, initAll, Radios } from "../vendor/govuk-frontend.min.js";
import { sendWhenItCan } from "./send.js";

// Whoever leaves in a hurry must not be a "back" away from this page: it is hidden at once and replaced.
ExitThisPage.prototype.exitPage = function leaveQuickly() {
  document.body.classList.add("govuk-exit-this-page-hide-content");
  window.location.replace(this.$button.href);
};

// A radio button may not say "expanded" (ARIA 1.2); what it reveals simply follows it.
Radios.prototype.syncConditionalRevealWithInputState = function reveal(input) {
  const revealed = document.getElementById(input.getAttribute("aria-controls"));
  revealed?.classList.toggle("govuk-radios__conditional--hidden", !input.checked);
};

document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();
document.querySelectorAll("form[data-keep]").forEach(sendWhenItCan);
