import { useEffect, useRef, type MouseEvent } from "react";
import { useDocumentStyles } from "./DocumentView.styles";
import { renderDocument, type Rendering } from "./render-document";
import { fitWidth, showMarks, type Marks } from "./show-marks";
import { useSession, type WordSession } from "./word-session";

/** The document as it stands, on paper, with Word's selection and the add-in's temporary marks. */
export function DocumentView({ session }: { readonly session: WordSession }) {
  const styles = useDocumentStyles();
  const { revision, marks } = useSession(session);
  const scroller = useRef<HTMLElement>(null);
  const drawn = useRef<Rendering | null>(null);
  const wanted = useRef<Marks>(marks);

  useEffect(() => {
    wanted.current = marks;
    if (scroller.current !== null && drawn.current !== null) {
      showMarks(drawn.current, marks, scroller.current);
    }
  }, [marks]);

  useEffect(() => {
    let isCurrent = true;
    renderDocument(session.host().save()).then(
      (rendering) => {
        const into = scroller.current;
        if (!isCurrent || into === null) return;
        drawn.current = rendering;
        paper(into).replaceChildren(rendering.element);
        fitWidth(into, rendering.element);
        showMarks(rendering, wanted.current, into);
      },
      // The browser reports it as it reports any uncaught error.
      (error: unknown) => reportError(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [session, revision]);

  useEffect(() => {
    const into = scroller.current;
    if (into === null) return;
    const observer = new ResizeObserver(() => {
      if (drawn.current !== null) fitWidth(into, drawn.current.element);
    });
    observer.observe(into);
    return () => observer.disconnect();
  }, []);

  /** Puts the cursor at the beginning of the paragraph that was clicked; precise enough for an add-in. */
  function putCursor({ nativeEvent }: MouseEvent<HTMLElement>): void {
    const [clicked] = nativeEvent.composedPath();
    const paragraph = clicked instanceof Element ? paragraphAt(clicked) : null;
    if (paragraph !== null) session.host().select(paragraph, 0, 0);
  }

  /** A click beside the words of a cell counts for the cell. */
  function paragraphAt(clicked: Element): number | null {
    const near = clicked.closest("p") ?? clicked.closest("td")?.querySelector("p");
    return (near && drawn.current?.paragraphOf(near)) ?? null;
  }

  return (
    <main
      className={styles.scroller}
      ref={scroller}
      tabIndex={0}
      aria-label="Document"
      onClick={putCursor}
    />
  );
}

/** A shadow tree, so that the document's styles and the workbench's cannot reach each other. */
function paper(host: HTMLElement): ShadowRoot {
  if (host.shadowRoot !== null) return host.shadowRoot;

  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PAPER_STYLES);
  root.adoptedStyleSheets = [sheet];
  return root;
}

const PAPER_STYLES = `
  .docx-wrapper { background: none !important; padding: 24px 24px 0 !important; }
  .docx-wrapper > section.docx { box-shadow: 0 0 2px #0003, 0 2px 6px #0004 !important; margin-bottom: 24px !important; }
  a { color: inherit; }
  ::highlight(amas-selection) { background-color: #b4d5fe; color: #000; }
  ::highlight(amas-mark) { background-color: #ffe58a; color: #000; }
  ::highlight(amas-squiggle) { text-decoration: underline wavy #2b5fb4; }
`;
