import { installBridge } from "../office/install-office";
import { sessionAround } from "./session-door";

// Microsoft's library sends everything to the bridge that it finds when it loads.
installBridge(window, sessionAround().host());
