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
  /** `false` once it is deleted: all that is asked of it then fails with `ItemNotFound`. */
  readonly exists?: () => boolean;
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

export type Argument = HostObject | string | number | boolean | null | readonly unknown[] | Plain;

/** An options object, as the add-in wrote it. */
export type Plain = { readonly [name: string]: unknown; readonly type?: never };

/** Answers a value or another object, as the member does. */
export type Method = (...args: readonly Argument[]) => Argument | undefined;

export function notImplemented(type: string, member: string): RichApiError {
  const name = `${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  return new RichApiError("NotImplemented", `NotImplemented: ${name}`);
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof Object && "type" in value;
}

/** An options object. */
export function isPlain(value: Argument | undefined): value is Plain {
  return value instanceof Object && !Array.isArray(value) && !isHostObject(value);
}

/** An argument that must be a text; a missing one is `otherwise`. */
export function textArgument(value: Argument | undefined, otherwise?: string): string {
  if (typeof value === "string") return value;
  if ((value === null || value === undefined) && otherwise !== undefined) return otherwise;
  throw new RichApiError("InvalidArgument", "The argument must be a text.");
}

export function numberArgument(value: Argument | undefined, otherwise?: number): number {
  if (typeof value === "number") return value;
  if ((value === null || value === undefined) && otherwise !== undefined) return otherwise;
  throw new RichApiError("InvalidArgument", "The argument must be a number.");
}

/** The texts of rows and cells; none when they are left out. */
export function valuesArgument(value: unknown): readonly (readonly string[])[] {
  if (value === null || value === undefined) return [];
  const isTable = Array.isArray(value) && value.every((row) => Array.isArray(row));
  if (!isTable) throw new RichApiError("InvalidArgument", "The values must be rows of texts.");
  return value.map((row: readonly unknown[]) => row.map(String));
}
