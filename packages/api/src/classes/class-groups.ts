import type { ClassGroup } from "@techconnect/domain/classes/class-group";
import type { Register } from "@techconnect/domain/classes/join-class";

/** A class with what is kept of those who joined. */
export type KeptClass = { readonly group: ClassGroup; readonly register: Register };

/** What a transaction may see: the class of one link, or that of one code. Nothing else. */
export type ClassScope = { readonly tokenHash: string } | { readonly code: string };

/** Classes as one link or code may see them. Every implementation passes `testing/class-groups.contract.ts`. */
export type ClassGroups = {
  /**
   * Keeps a class, or gives the one that has the same `requestId` already. Two at once: one is kept, both get it.
   *
   * @returns null when another class has the code
   */
  readonly keep: (group: ClassGroup) => Promise<ClassGroup | null>;
  /** The class of the scope; null when there is none (any more). */
  readonly find: () => Promise<KeptClass | null>;
  /** The same, to change it: others who want to wait until this transaction ends. */
  readonly take: () => Promise<KeptClass | null>;
  readonly saveRegister: (group: ClassGroup, register: Register) => Promise<void>;
  /** From `at` on nobody joins; the marks of forms are dropped, since nobody can come twice any more. */
  readonly close: (group: ClassGroup, at: Date) => Promise<void>;
  readonly erase: (group: ClassGroup) => Promise<void>;
  /**
   * Counts one more class.
   *
   * @param day YYYY-MM-DD
   * @returns how many were made that day, this one included
   */
  readonly countOn: (day: string) => Promise<number>;
};

/** Runs `work` in one transaction that sees one class; throwing rolls everything back. */
export type ClassTransaction = <T>(scope: ClassScope, work: (classes: ClassGroups) => Promise<T>) => Promise<T>;

/** Makes what belongs to a class and can be guessed by nobody. Each is always the same for the same input. */
export type ClassTokens = {
  /** The secret part of the counsellor's link. Fits in an address. */
  readonly tokenFor: (requestId: string) => string;
  readonly hashOf: (token: string) => string;
  /** @param attempt another number gives another code, where one is taken */
  readonly codeFor: (requestId: string, attempt: number) => string;
  /** What tells that a form was counted, from which the form does not follow; another one in another class. */
  readonly markFor: (classId: string, requestId: string) => string;
};

/** Classes as the worker sees them: all of them, to clear up. */
export type ClassCaretaker = {
  /**
   * Erases classes whose time has come and counts of days before `today`; drops marks where nobody can join any more.
   *
   * @param today YYYY-MM-DD
   * @returns the ids of the erased classes
   */
  readonly clearUp: (now: Date, today: string) => Promise<readonly string[]>;
};
