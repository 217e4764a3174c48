import type { ReactNode, Ref } from "react";
import { useCheckViewStyles } from "./CheckView.styles";
import { useTextStyles } from "./text.styles";

type ViewTopProps = {
  readonly title: string;
  readonly titleRef?: Ref<HTMLHeadingElement>;
  readonly children?: ReactNode;
};

/** The title of a view, with what can be done to the whole of it at its side. */
export function ViewTop({ title, titleRef, children }: ViewTopProps) {
  const styles = useCheckViewStyles();
  const text = useTextStyles();

  return (
    <div className={styles.top}>
      <h1 className={text.title} tabIndex={-1} ref={titleRef}>
        {title}
      </h1>
      {children}
    </div>
  );
}
