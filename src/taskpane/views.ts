import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { lazy, type ComponentType } from "react";
import { CheckView } from "./components/CheckView";
import type { View } from "./state";
import type { Pane } from "./hooks/use-pane";

export type ViewProps = { readonly pane: Pane };

type ViewEntry = {
  readonly component: ComponentType<ViewProps>;
  /** Shown in place of the name, which is then only heard. */
  readonly icon?: ComponentType<{ readonly className?: string }>;
};

/** What each view is. Every one but the first comes in a file of its own, loaded when it is opened. */
export const VIEW_ENTRIES: Readonly<Record<View, ViewEntry>> = {
  check: { component: CheckView },
  write: {
    component: lazy(async () => ({ default: (await import("./components/write")).WriteView })),
  },
  review: {
    component: lazy(async () => ({ default: (await import("./components/review")).ReviewView })),
  },
  plan: {
    component: lazy(async () => ({ default: (await import("./components/plan")).PlanView })),
  },
  need: {
    component: lazy(async () => ({ default: (await import("./components/need")).NeedView })),
  },
  meeting: {
    component: lazy(async () => ({ default: (await import("./components/meeting")).MeetingView })),
  },
  progress: {
    component: lazy(async () => ({
      default: (await import("./components/progress")).ProgressView,
    })),
  },
  year: {
    component: lazy(async () => ({ default: (await import("./components/year")).YearView })),
  },
  settings: {
    icon: SettingsRegular,
    component: lazy(async () => ({
      default: (await import("./components/settings")).SettingsView,
    })),
  },
};
