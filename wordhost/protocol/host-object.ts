import { RichApiError } from "./rich-api-error";

/**
 * One object of Word's, as the wire sees it. Names are Word's own (PascalCase).
 * What is not listed answers `NotImplemented`.
 */
export type HostObject = {
  /** "Paragraph". */
  readonly type: string;
  /** Its name among its siblings, for objects that a collection finds again. */
  readonly id?: string;
  readonly properties?: Readonly<Record<string, () => unknown>>;
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  /** Other objects that belong to it; `null` is a null object. */
  readonly objects?: Readonly<Record<string, () => HostObject | null>>;
  /** Methods that leave the document as it is. */
  readonly reads?: Readonly<Record<string, Method>>;
  readonly writes?: Readonly<Record<string, Method>>;
  /** A collection's members. */
  readonly items?: () => readonly HostObject[];
  readonly find?: (id: string) => HostObject | null;
};

export type Argument = HostObject | string | number | boolean | null;

/** Answers a value or another object, as the member does. */
export type Method = (...args: readonly Argument[]) => Argument | undefined;

export function notImplemented(type: string, member: string): RichApiError {
  const name = `${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  return new RichApiError("NotImplemented", `NotImplemented: ${name}`);
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value;
}

/** An argument that must be a text; a missing one is `otherwise`. */
export function textArgument(value: Argument | undefined, otherwise?: string): string {
  if (typeof value === "string") return value;
  if ((value === null || value === undefined) && otherwise !== undefined) return otherwise;
  throw new RichApiError("InvalidArgument", "The argument must be a text.");
}
