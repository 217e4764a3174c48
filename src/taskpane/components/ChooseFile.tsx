import { Button } from "@fluentui/react-components";
import { useRef } from "react";

type ChooseFileProps = {
  /** On the button. */
  readonly words: string;
  /** What the file is, for who does not see the button. */
  readonly label: string;
  readonly accept: string;
  readonly size?: "small" | "medium";
  readonly onFile: (file: File) => void;
};

/** A button that asks for a file of the computer. */
export function ChooseFile({ words, label, accept, size = "medium", onFile }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);

  return (
    <div>
      <Button size={size} onClick={() => input.current?.click()}>
        {words}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </div>
  );
}
