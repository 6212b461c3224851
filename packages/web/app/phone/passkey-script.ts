/** The script of pages on which one can sign in with a passkey, or make one. */
import { PassKey } from "./pass-key.ts";

customElements.define("pass-key", PassKey);
