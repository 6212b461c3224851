/**
 * The script of every page, small enough for the oldest phone: a few elements that do more where scripts run, and the
 * worker that shows pages without internet. Pages work without it.
 */
import { CopyLink } from "./copy-link.ts";
import { EraseAll } from "./erase-all.ts";
import { GoOn } from "./go-on.ts";
import { KeepOnPhone } from "./keep-on-phone.ts";
import { OfflineNote } from "./offline-note.ts";
import { PrintButton } from "./print-button.ts";
import { registerWorker } from "./register-worker.ts";
import { ThemeSwitch } from "./theme-switch.ts";

customElements.define("copy-link", CopyLink);
customElements.define("erase-all", EraseAll);
customElements.define("go-on", GoOn);
customElements.define("keep-on-phone", KeepOnPhone);
customElements.define("offline-note", OfflineNote);
customElements.define("print-button", PrintButton);
customElements.define("theme-switch", ThemeSwitch);

// what went wrong with a form is read out first
document.querySelector<HTMLElement>(".errors")?.focus();

registerWorker();
