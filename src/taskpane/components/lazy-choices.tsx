import { lazy, Suspense } from "react";
import type { SettingChoiceProps } from "./SettingChoice";
import type { ShownChoiceProps } from "./ShownChoice";

const LazySetting = lazy(async () => ({ default: (await import("./choices")).SettingChoice }));
const LazyShown = lazy(async () => ({ default: (await import("./choices")).ShownChoice }));

/** `SettingChoice`, in a file of its own: fields and lists are not needed for the first words. */
export function SettingChoice(props: SettingChoiceProps) {
  return (
    <Suspense fallback={null}>
      <LazySetting {...props} />
    </Suspense>
  );
}

/** `ShownChoice`, likewise. */
export function ShownChoice(props: ShownChoiceProps) {
  return (
    <Suspense fallback={null}>
      <LazyShown {...props} />
    </Suspense>
  );
}
