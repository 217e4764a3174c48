import type { View } from "../state";
import { strings } from "../strings";
import { useTextStyles } from "./text.styles";

export function NotBuiltYet({ view }: { readonly view: Exclude<View, "check"> }) {
  const text = useTextStyles();

  return (
    <>
      <h1 className={text.title}>{strings.viewName(view)}</h1>
      <p className={text.body}>{strings.notBuiltYet(view)}</p>
    </>
  );
}
