import { notImplemented, type HostObject } from "./host-object";
import type { QueryInfo } from "./messages";
import type { ProtocolHost } from "./process-query";

type Answer = Record<string, unknown>;

/** What a `load` asks for. Names come as the add-in wrote them ("text", "rows/values") and go as Word has them. */
export function answerQuery(
  host: ProtocolHost,
  target: HostObject,
  query: QueryInfo,
  keepItems: boolean,
): Answer {
  const asked = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const paths = asked.map((path) => path.split("/").filter((step) => step !== "items"));
  return answerPaths(target, paths, query);

  function answerPaths(
    object: HostObject,
    wanted: readonly (readonly string[])[],
    range: QueryInfo,
  ): Answer {
    if (object.items !== undefined) return { _Items: answerItems(object.items(), wanted, range) };
    const properties = Object.keys(object.properties ?? {});
    // `load("items")` asks for "*", every property of each item; `load()` for nothing by name.
    const isAll = wanted.length === 0 || wanted.some(([step]) => step === "*");
    const own = isAll ? properties.map((name) => [name]) : wanted;
    const answer: Answer = {};
    for (const [first] of own) {
      if (first === undefined) continue;
      const name = first.charAt(0).toUpperCase() + first.slice(1);
      if (name in answer) continue;
      const rest = own.filter(([step]) => step === first).map((path) => path.slice(1));
      answer[name] = answerMember(
        object,
        name,
        rest.filter((path) => path.length > 0),
      );
    }
    return answer;
  }

  function answerMember(
    object: HostObject,
    name: string,
    below: readonly (readonly string[])[],
  ): unknown {
    const property = object.properties?.[name];
    const member = property ?? object.objects?.[name];
    if (member === undefined) throw notImplemented(object.type, name);
    host.mayUse(object.type, name, false);
    if (property !== undefined) return property();

    const child = object.objects?.[name]?.() ?? null;
    return child === null ? null : answerPaths(child, below, {});
  }

  function answerItems(
    items: readonly HostObject[],
    wanted: readonly (readonly string[])[],
    { Skip = 0, Top = items.length }: QueryInfo,
  ): readonly Answer[] {
    return items.slice(Skip, Skip + Top).map((item) => ({
      ...(item.id === undefined ? {} : { _Id: item.id }),
      ...(keepItems ? { _ReferenceId: host.references.keep(item) } : {}),
      ...answerPaths(item, wanted, {}),
    }));
  }
}
