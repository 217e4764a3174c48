import { tokens } from "@fluentui/react-components";

/** Where the keyboard is, on plain elements: the same double ring as Fluent's own. */
export const focusRing = {
  ":focus-visible": {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
  },
} as const;
