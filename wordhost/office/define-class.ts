/** The globals of Microsoft's library in a page. */
export type Library = {
  readonly Word: Record<string, unknown>;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
};

/** The members of a class, by the names that an add-in uses. The wire has them with a capital. */
export type ClassPlan = {
  readonly readable?: readonly string[];
  readonly writable?: readonly string[];
  /** Objects that belong to it, with their class. */
  readonly objects?: Readonly<Record<string, string>>;
  /** Methods and the class of what they answer; `null` for a plain value. */
  readonly reads?: Readonly<Record<string, string | null>>;
  readonly writes?: Readonly<Record<string, string | null>>;
  /** For a collection: the class of its items. */
  readonly items?: string;
};

/** What the library's classes are made of inside; its typings do not have it. */
type ClientObject = {
  readonly context: { load: (object: unknown, option: unknown) => void };
  _isNull?: boolean;
  _handleResult: (value: unknown) => void;
};

type Maker = new (...args: never[]) => ClientObject;

type Batching = {
  createPropertyObject: (
    type: unknown,
    parent: unknown,
    name: string,
    isCollection: boolean,
    flags: number,
  ) => ClientObject;
  createMethodObject: (
    type: unknown,
    parent: unknown,
    name: string,
    operation: number,
    args: unknown[],
    isCollection: boolean,
    isInvalidAfterRequest: boolean,
    getById: null,
    flags: number,
  ) => ClientObject;
  createChildItemObject: (
    type: unknown,
    hasIndexer: boolean,
    parent: unknown,
    data: unknown,
    index: number,
  ) => ClientObject;
  invokeMethod: (
    object: unknown,
    name: string,
    operation: number,
    args: unknown[],
    flags: number,
    result: number,
  ) => unknown;
  invokeSetProperty: (object: unknown, name: string, value: unknown, flags: number) => void;
};

type Tools = {
  throwIfNotLoaded: (
    name: string,
    value: unknown,
    entity: string,
    isNull: boolean | undefined,
  ) => void;
  fixObjectPathIfNecessary: (object: unknown, value: unknown) => void;
};

/** Adds a class to `Word`, built as the library builds its own. */
export function defineClass(library: Library, name: string, plan: ClassPlan): void {
  const Base = inside(library).ClientObject;
  const made = class extends Base {};
  define(made.prototype, "_className", () => name);
  if (plan.items !== undefined) define(made.prototype, "_isCollection", () => true);
  Object.assign(made.prototype, {
    _KeepReference(this: ClientObject) {
      inside(library).BatchApiHelper.invokeMethod(this, "_KeepReference", 1, [], 4, 0);
    },
    load(this: ClientObject, option: unknown) {
      this.context.load(this, option);
      return this;
    },
    toJSON: () => ({}),
  });
  library.Word[name] = made;
  extendClass(library, name, { ...plan, readable: ["_ReferenceId", ...(plan.readable ?? [])] });
}

/** Adds members to a class of `Word`. */
export function extendClass(library: Library, name: string, plan: ClassPlan): void {
  const { Utility, BatchApiHelper } = inside(library);
  const prototype = (library.Word[name] as Maker).prototype as ClientObject &
    Record<string, unknown>;
  const writable = plan.writable ?? [];
  const scalars = [...(plan.readable ?? []), ...writable];
  const objects = Object.entries(plan.objects ?? {});
  extendNames(prototype, "_scalarPropertyNames", scalars);
  extendNames(prototype, "_scalarPropertyOriginalNames", scalars.map(wireName));
  extendNames(
    prototype,
    "_scalarPropertyUpdateable",
    scalars.map((scalar) => writable.includes(scalar)),
  );
  extendNames(
    prototype,
    "_navigationPropertyNames",
    objects.map(([object]) => object),
  );
  for (const scalar of scalars) defineScalar(scalar);
  for (const [object, type] of objects) defineObject(object, type);
  for (const [method, type] of Object.entries(plan.reads ?? {})) defineMethod(method, type, 1, 4);
  for (const [method, type] of Object.entries(plan.writes ?? {})) defineMethod(method, type, 0, 0);
  if (plan.items !== undefined) {
    define(prototype, "items", function (this: Record<string, unknown>) {
      Utility.throwIfNotLoaded("items", this["m__items"], name, this["_isNull"] === true);
      return this["m__items"];
    });
  }
  const before = prototype._handleResult;
  prototype._handleResult = function (this: ClientObject & Record<string, unknown>, value) {
    before.call(this, value);
    if (value === null || value === undefined) return;
    const answer = value as Record<string, unknown>;
    Utility.fixObjectPathIfNecessary(this, answer);
    for (const scalar of scalars) {
      if (answer[wireName(scalar)] !== undefined)
        this[fieldName(scalar)] = answer[wireName(scalar)];
    }
    for (const [object] of objects) {
      const below = answer[wireName(object)];
      if (below !== undefined) (this[object] as ClientObject)._handleResult(below);
    }
    if (plan.items !== undefined && Array.isArray(answer["_Items"]))
      this["m__items"] = answer["_Items"].map((item: unknown, index) => {
        const made = BatchApiHelper.createChildItemObject(
          library.Word[plan.items ?? ""],
          true,
          this,
          item,
          index,
        );
        made._handleResult(item);
        return made;
      });
  };

  function defineScalar(scalar: string): void {
    const field = fieldName(scalar);
    const set = writable.includes(scalar)
      ? function (this: Record<string, unknown>, value: unknown) {
          this[field] = value;
          BatchApiHelper.invokeSetProperty(this, wireName(scalar), value, 0);
        }
      : undefined;
    define(
      prototype,
      scalar,
      function (this: Record<string, unknown>) {
        Utility.throwIfNotLoaded(scalar, this[field], name, this["_isNull"] === true);
        return this[field];
      },
      set,
    );
  }

  function defineObject(object: string, type: string): void {
    define(prototype, object, function (this: Record<string, unknown>) {
      const isCollection = type.endsWith("Collection");
      this[fieldName(object)] ??= BatchApiHelper.createPropertyObject(
        library.Word[type],
        this,
        wireName(object),
        isCollection,
        4,
      );
      return this[fieldName(object)];
    });
  }

  function defineMethod(
    method: string,
    type: string | null,
    operation: number,
    flags: number,
  ): void {
    prototype[method] = function (this: unknown, ...args: unknown[]) {
      if (type === null)
        return BatchApiHelper.invokeMethod(this, wireName(method), operation, args, flags, 0);
      const isCollection = type.endsWith("Collection");
      return BatchApiHelper.createMethodObject(
        library.Word[type],
        this,
        wireName(method),
        operation,
        args,
        isCollection,
        false,
        null,
        flags,
      );
    };
  }
}

function extendNames(prototype: object, list: string, more: readonly unknown[]): void {
  const before = (Reflect.get(prototype, list) as readonly unknown[] | undefined) ?? [];
  const all = [...before, ...more];
  define(prototype, list, () => all);
}

function define(
  prototype: object,
  name: string,
  get: () => unknown,
  set?: (value: unknown) => void,
): void {
  const setter = set === undefined ? {} : { set };
  Object.defineProperty(prototype, name, { get, ...setter, configurable: true, enumerable: true });
}

function wireName(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

function fieldName(name: string): string {
  return `later_${name}`;
}

function inside(library: Library): {
  ClientObject: Maker;
  BatchApiHelper: Batching;
  Utility: Tools;
} {
  return library.OfficeExtension as unknown as {
    ClientObject: Maker;
    BatchApiHelper: Batching;
    Utility: Tools;
  };
}
