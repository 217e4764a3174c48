export { WriteView } from "./WriteView";
