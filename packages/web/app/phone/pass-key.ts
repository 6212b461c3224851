import { partOf } from "./parts.ts";

const json = { "content-type": "application/json" };

const ask = async (path: string, body?: object): Promise<Response> => {
  const shared = document.querySelector<HTMLInputElement>('input[name="shared"]')?.checked ?? false;
  const headers = shared ? { ...json, "x-shared-device": "yes" } : json;
  const answer = await fetch(
    `/auth/passkey/${path}`,
    body ? { method: "POST", headers, body: JSON.stringify(body) } : {},
  );
  if (!answer.ok) throw new Error(String(answer.status));
  return answer;
};

const signIn = async (): Promise<void> => {
  const options = await (await ask("generate-authenticate-options")).json();
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const credential = await navigator.credentials.get({ publicKey });
  if (credential instanceof PublicKeyCredential) await ask("verify-authentication", { response: credential.toJSON() });
};

const add = async (): Promise<void> => {
  const options = await (await ask("generate-register-options")).json();
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const credential = await navigator.credentials.create({ publicKey });
  if (credential instanceof PublicKeyCredential) await ask("verify-registration", { response: credential.toJSON() });
};

const canDoThis = (): boolean =>
  "PublicKeyCredential" in globalThis && "parseRequestOptionsFromJSON" in PublicKeyCredential;

/** Signs in with a passkey or makes one, and then goes on at `data-after`. */
export class PassKey extends HTMLElement {
  connectedCallback(): void {
    if (!canDoThis()) return;
    this.hidden = false;
    partOf(this, "ask")?.addEventListener("click", () => void this.go());
  }

  private async go(): Promise<void> {
    const failed = partOf(this, "failed");
    if (failed) failed.hidden = true;
    try {
      await (this.dataset["does"] === "add" ? add() : signIn());
      location.assign(this.dataset["after"] ?? "/");
    } catch {
      if (failed) failed.hidden = false;
    }
  }
}
