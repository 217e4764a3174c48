import { lazy, Suspense } from "react";
import type { AsideFormProps } from "./aside/AsideForm";
import type { AsideListProps } from "./aside/AsideList";

const LazyForm = lazy(async () => ({ default: (await import("./aside")).AsideForm }));
const LazyList = lazy(async () => ({ default: (await import("./aside")).AsideList }));

/** `AsideForm`, in a file of its own: the first screen does without it. */
export function AsideForm(props: AsideFormProps) {
  return (
    <Suspense fallback={null}>
      <LazyForm {...props} />
    </Suspense>
  );
}

/** `AsideList`, likewise. */
export function AsideList(props: AsideListProps) {
  return (
    <Suspense fallback={null}>
      <LazyList {...props} />
    </Suspense>
  );
}
