import { isHostObject, notImplemented, type Argument, type HostObject } from "./host-object";
import {
  actionType,
  pathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type ActionResult,
  type QueryAnswer,
  type QueryBody,
} from "./messages";
import { answerQuery } from "./answer-query";
import type { References } from "./references";
import { RichApiError } from "./rich-api-error";

/** What the protocol needs of the host. */
export type ProtocolHost = {
  /** Around all that one request does. */
  readonly batch: (work: () => QueryAnswer) => QueryAnswer;
  readonly root: HostObject;
  /** A new object that belongs to no other, such as search options. */
  readonly make: (name: string) => HostObject;
  readonly references: References;
  /** Throws when the member is not to be had or not now: API set, read-only. */
  readonly mayUse: (type: string, member: string, writes: boolean) => void;
};

type Opened = HostObject | null;

/** The same object, which must still be in the document. */
function existing(object: HostObject): HostObject {
  if (object.exists?.() !== false) return object;
  throw new RichApiError("ItemNotFound", "The item is not there any more.");
}

/**
 * Carries out one request, action by action. A failing action ends it: what was done before stays
 * done, and the answer names the action and its error.
 */
export function processQuery(host: ProtocolHost, body: QueryBody): QueryAnswer {
  const opened = new Map<number, Opened>();
  const keptPaths = new Map<number, string>();
  const results: ActionResult[] = [];

  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: perform(action) });
    } catch (error) {
      if (!(error instanceof RichApiError)) throw error;
      const { code: Code, message: Message } = error;
      const Location = locationOf(action);
      return { Results: results, Error: { Code, Message, Location, ActionIndex: index } };
    }
  }
  return { Results: results };

  function perform(action: Action): unknown {
    if (action.ActionType === actionType.trace) return null;
    const target = open(action.ObjectPathId);
    if (action.ActionType === actionType.instantiate) {
      return target === null ? null : identityOf(action.ObjectPathId, target);
    }
    if (target === null) return null;
    switch (action.ActionType) {
      case actionType.query:
        return answerQuery(host, existing(target), action.QueryInfo ?? {}, body.AutoKeepReference);
      case actionType.method:
        return performMethod(target, action);
      case actionType.setProperty:
        return setProperty(target, action);
      default:
        throw notImplemented(target.type, `action ${action.ActionType}`);
    }
  }

  function performMethod(target: HostObject, action: Action): unknown {
    if (action.Name === "_KeepReference") {
      keptPaths.set(action.ObjectPathId, host.references.keep(target));
      return null;
    }
    if (action.Name === "_RemoveReference") {
      host.references.drop(action.ArgumentInfo?.Arguments?.[0]);
      return null;
    }
    const answer = call(target, action.Name, action.ArgumentInfo);
    return isHostObject(answer) ? {} : answer;
  }

  function setProperty(target: HostObject, action: Action): null {
    const set = target.setters?.[action.Name];
    if (set === undefined) throw notImplemented(target.type, action.Name);
    host.mayUse(target.type, action.Name, target.type !== "SearchOptions");
    existing(target);
    set(action.ArgumentInfo?.Arguments?.[0]);
    return null;
  }

  function call(target: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const write = target.writes?.[name];
    const method = write ?? target.reads?.[name];
    if (method === undefined) throw notImplemented(target.type, name);
    host.mayUse(target.type, name, write !== undefined);
    existing(target);
    return method(...argumentsOf(info)) ?? null;
  }

  function argumentsOf(info: ArgumentInfo | undefined): readonly Argument[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      if (typeof path === "number" && path !== 0) return open(path);
      if (value === undefined || value === null) return null;
      if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
        return value;
      }
      return value as Argument;
    });
  }

  function open(id: number): Opened {
    const known = opened.get(id);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[String(id)];
    if (path === undefined) throw new RichApiError("InvalidObjectPath", "There is no such path.");
    const found = openPath(path);
    opened.set(id, found);
    return found;
  }

  function openPath(path: ObjectPath): Opened {
    switch (path.ObjectPathType) {
      case pathType.global:
        return host.root;
      case pathType.new:
        return host.make(path.Name);
      case pathType.reference:
        return host.references.object(path.Name);
      case pathType.nothing:
        return null;
    }
    const parent = path.ParentObjectPathId === undefined ? null : open(path.ParentObjectPathId);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case pathType.property:
        return propertyObject(parent, path.Name);
      case pathType.indexer:
        return item(parent, path.ArgumentInfo);
      case pathType.method:
        return methodObject(parent, path);
      default:
        throw notImplemented(parent.type, `path ${path.ObjectPathType}`);
    }
  }

  function propertyObject(parent: HostObject, name: string): Opened {
    const property = parent.objects?.[name];
    if (property === undefined) throw notImplemented(parent.type, name);
    host.mayUse(parent.type, name, false);
    existing(parent);
    return property();
  }

  function methodObject(parent: HostObject, path: ObjectPath): Opened {
    const answer = call(parent, path.Name, path.ArgumentInfo);
    return isHostObject(answer) ? answer : null;
  }

  function item(parent: HostObject, info: ArgumentInfo | undefined): Opened {
    const [id] = info?.Arguments ?? [];
    const found = typeof id === "string" ? parent.find?.(id) : null;
    if (!found) throw new RichApiError("ItemNotFound", "The item is not there any more.");
    return found;
  }

  function identityOf(path: number, object: HostObject): Record<string, unknown> {
    const reference = keptPaths.get(path);
    return {
      ...(object.id === undefined ? {} : { _Id: object.id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  function locationOf(action: Action): string {
    const type = opened.get(action.ObjectPathId)?.type;
    return type === undefined ? action.Name : `${type}.${action.Name}`;
  }
}
