/** What the add-in's handler gets; Word shows "working on it" until it says it is done. */
export type ActionEvent = {
  readonly source: { readonly id: string };
  readonly completed: () => void;
};

export type OfficeActions = {
  readonly associate: (id: string, handler: (event: ActionEvent) => unknown) => void;
  /**
   * Calls the handler and waits, as Word does, until it reports being done, whatever it returned before.
   * `completed` says how often it did: anything but once is a fault of the add-in's. Rejects when
   * nothing is associated with `id`.
   */
  readonly run: (id: string) => Promise<{ readonly completed: number }>;
};

export function officeActions(): OfficeActions {
  const handlers = new Map<string, (event: ActionEvent) => unknown>();
  return {
    associate(id, handler) {
      handlers.set(id, handler);
    },
    async run(id) {
      const handler = handlers.get(id);
      if (handler === undefined) throw new Error(`No handler is associated with "${id}".`);
      let completed = 0;
      let reportDone = (): void => undefined;
      const done = new Promise<void>((settle) => (reportDone = settle));
      await handler({
        source: { id },
        completed() {
          completed += 1;
          reportDone();
        },
      });
      await done;
      return { completed };
    },
  };
}
