import type { HostObject } from "./host-object";
import { RichApiError } from "./rich-api-error";

/** Objects that live from one sync to the next, under the names the library calls them by. */
export class References {
  readonly #kept = new Map<string, HostObject>();
  #count = 0;

  keep(object: HostObject): string {
    this.#count += 1;
    const reference = `${object.type}:${this.#count}`;
    this.#kept.set(reference, object);
    return reference;
  }

  drop(reference: unknown): void {
    if (typeof reference === "string") this.#kept.delete(reference);
  }

  object(reference: string): HostObject {
    const found = this.#kept.get(reference);
    if (found === undefined) {
      throw new RichApiError("InvalidObjectPath", "The object is no longer tracked.");
    }
    return found;
  }

  /** How many are kept: nothing should be once every `Word.run` is over. */
  get size(): number {
    return this.#kept.size;
  }
}
