import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { strings } from "../strings";
import type { KeptFormsProps } from "./teach/KeptForms";
import type { TeachViewProps } from "./teach/TeachView";

const LazyView = lazy(async () => ({ default: (await import("./teach")).TeachView }));
const LazyKept = lazy(async () => ({ default: (await import("./teach")).KeptForms }));

/** `TeachView`, in a file of its own: most people never need it, and the pane shows itself sooner. */
export function TeachView(props: TeachViewProps) {
  return (
    <Suspense fallback={<Spinner label={strings.opening} />}>
      <LazyView {...props} />
    </Suspense>
  );
}

/** `KeptForms`, likewise. */
export function KeptForms(props: KeptFormsProps) {
  return (
    <Suspense fallback={null}>
      <LazyKept {...props} />
    </Suspense>
  );
}
