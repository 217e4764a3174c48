import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, type ComponentType, type ReactNode } from "react";
import { strings } from "../strings";

// Not needed for the first words of the pane: each group comes in a file of its own when it is first shown.
export const SettingChoice = whenShown(async () => (await import("./choices")).SettingChoice);
export const ShownChoice = whenShown(async () => (await import("./choices")).ShownChoice);
export const AsideForm = whenShown(async () => (await import("./aside")).AsideForm);
export const AsideList = whenShown(async () => (await import("./aside")).AsideList);
export const MarksMenu = whenShown(async () => (await import("./marks")).MarksMenu);
export const CommentButton = whenShown(async () => (await import("./marks")).CommentButton);
export const FormFile = whenShown(async () => (await import("./teach")).FormFile);
export const KeptForms = whenShown(async () => (await import("./teach")).KeptForms);
export const TeachView = whenShown(
  async () => (await import("./teach")).TeachView,
  () => <Spinner label={strings.opening} />,
);

/** A component that is fetched when it is first shown, and what stands there until then. */
function whenShown<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: () => ReactNode = () => null,
): ComponentType<Props> {
  const Fetched: ComponentType<Props> = lazy(async () => ({ default: await load() }));

  return function Part(props: Props) {
    return (
      <Suspense fallback={waiting()}>
        <Fetched {...props} />
      </Suspense>
    );
  };
}
