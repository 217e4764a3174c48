/** What a web page needs of the stand-in; nothing in here needs Node. See README.md. */
export { installBridge, installOffice } from "./office/install-office";
export type { InstalledOffice, OfficeWindow } from "./office/install-office";
export { wordApi, wordOnTheWeb } from "./requirement-sets";
export { openWordHost } from "./word-host";
export type { Stretch, WordHost, WordHostOptions } from "./word-host";
export type { DocumentChange } from "./document/live-document";
export type { Faults } from "./faults";
