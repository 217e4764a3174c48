import { qualifiedName } from "./namespaces";

/** An attribute with its name as the file has it. */
export type WrittenAttribute = { readonly name: string; readonly value: string };

/**
 * The prefixes that hold at one place of an XML text. saxes can keep account of them itself, at twice
 * the time for the whole text: it asks for every name again what was asked for the last one.
 */
export class Prefixes {
  readonly #around: Prefixes | null;
  readonly #declared: ReadonlyMap<string, string>;
  readonly #elements = new Map<string, string | null>();
  readonly #attributes = new Map<string, string | null>();

  private constructor(around: Prefixes | null, declared: ReadonlyMap<string, string>) {
    this.#around = around;
    this.#declared = declared;
  }

  /** What holds before anything is declared. */
  static outermost(): Prefixes {
    return new Prefixes(null, new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]));
  }

  /** What holds in an element with these attributes, as written; the same object when it declares nothing. */
  within(attributes: readonly WrittenAttribute[]): Prefixes {
    let declared: Map<string, string> | null = null;
    for (const { name, value } of attributes) {
      if (!isDeclaration(name)) continue;
      declared ??= new Map();
      declared.set(name.slice(6), value);
    }
    return declared === null ? this : new Prefixes(this, declared);
  }

  /** The usual name of an element, `w:p`; `null` when its prefix was never declared. */
  element(written: string): string | null {
    const known = this.#elements.get(written);
    if (known !== undefined) return known;
    return keep(this.#elements, written, this.#usual(written, this.#uri("") ?? ""));
  }

  /** The usual name of an attribute: without a prefix it is in no namespace. */
  attribute(written: string): string | null {
    const known = this.#attributes.get(written);
    if (known !== undefined) return known;
    return keep(this.#attributes, written, this.#usual(written, ""));
  }

  #usual(written: string, uriWithoutPrefix: string): string | null {
    const colon = written.indexOf(":");
    if (colon === -1) return qualifiedName(uriWithoutPrefix, written);
    const uri = this.#uri(written.slice(0, colon));
    return uri === null ? null : qualifiedName(uri, written.slice(colon + 1));
  }

  #uri(prefix: string): string | null {
    const own = this.#declared.get(prefix);
    if (own !== undefined) return own;
    return this.#around === null ? null : this.#around.#uri(prefix);
  }
}

/** Whether an attribute as written declares a prefix, or the namespace of names without one. */
export function isDeclaration(written: string): boolean {
  return written.startsWith("xmlns") && (written.length === 5 || written[5] === ":");
}

function keep(names: Map<string, string | null>, written: string, name: string | null) {
  names.set(written, name);
  return name;
}
