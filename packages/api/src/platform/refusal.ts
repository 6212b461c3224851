/** Why a command cannot go on, in one sentence that says what to do. Shown to whoever runs it, without a stack. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
