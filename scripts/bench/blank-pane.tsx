import { Button, FluentProvider, MessageBar, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

// The least page with the same building blocks, to weigh the pane's own beginning against.
const container = document.getElementById("pane");
if (container !== null) {
  createRoot(container).render(
    <FluentProvider theme={webLightTheme}>
      <MessageBar>Nothing yet</MessageBar>
      <Button>Check</Button>
    </FluentProvider>,
  );
}
