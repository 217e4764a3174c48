export { SettingChoice } from "./SettingChoice";
export { ShownChoice } from "./ShownChoice";
