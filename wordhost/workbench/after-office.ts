import { installOffice } from "../office/install-office";
import { offerActions, sessionAround } from "./session-door";

offerActions(installOffice(window, sessionAround().host()).runAction);
