import { useEffect, useRef, type ReactNode, type RefObject } from "react";
import { useCheckViewStyles } from "./CheckView.styles";
import { useTextStyles } from "./text.styles";

type ViewTopProps = {
  readonly title: string;
  readonly titleRef?: RefObject<HTMLHeadingElement | null>;
  readonly children?: ReactNode;
};

/** The title of a view, with what can be done to the whole of it at its side. */
export function ViewTop({ title, titleRef, children }: ViewTopProps) {
  const styles = useCheckViewStyles();
  const text = useTextStyles();
  const own = useRef<HTMLHeadingElement>(null);
  const heading = titleRef ?? own;

  useEffect(() => {
    // What led here may be gone with the view before, and the focus with it.
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
  }, [heading]);

  return (
    <div className={styles.top}>
      <h1 className={text.title} tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
    </div>
  );
}
