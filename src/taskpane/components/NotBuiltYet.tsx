import { strings } from "../strings";
import type { ViewProps } from "../views";
import { useTextStyles } from "./text.styles";
import { ViewTop } from "./ViewTop";

export function NotBuiltYet({ pane }: ViewProps) {
  const text = useTextStyles();

  return (
    <>
      <ViewTop title={strings.viewName(pane.state.view)} />
      <p className={text.body}>{strings.notBuiltYet}</p>
    </>
  );
}
