import { lazy, Suspense } from "react";
import type { CommentButtonProps } from "./marks/CommentButton";
import type { MarksMenuProps } from "./marks/MarksMenu";

const LazyMenu = lazy(async () => ({ default: (await import("./marks")).MarksMenu }));
const LazyButton = lazy(async () => ({ default: (await import("./marks")).CommentButton }));

/** `MarksMenu`, in a file of its own: the first screen does without it. */
export function MarksMenu(props: MarksMenuProps) {
  return (
    <Suspense fallback={null}>
      <LazyMenu {...props} />
    </Suspense>
  );
}

/** `CommentButton`, likewise. */
export function CommentButton(props: CommentButtonProps) {
  return (
    <Suspense fallback={null}>
      <LazyButton {...props} />
    </Suspense>
  );
}
