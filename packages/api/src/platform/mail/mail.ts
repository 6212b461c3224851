/** A mail in two forms that say the same. */
export type Mail = {
  /** UUID; sending the same one twice sends it once, as far as the way of sending allows. */
  readonly id: string;
  /** Id of the thing that it is about: erasing the thing erases its mails. */
  readonly concerns: string;
  /** One e-mail address. */
  readonly to: string;
  /** One line. */
  readonly subject: string;
  readonly text: string;
  /** A whole page, with everything that people filled in escaped. */
  readonly html: string;
  /** Nothing of it is kept here after this instant. */
  readonly eraseAfter: Date;
};

/** A way to send mail. */
export type Post = {
  /** Resolves when the mail was handed over; rejects when it should be tried again. */
  readonly send: (mail: Mail) => Promise<void>;
};
