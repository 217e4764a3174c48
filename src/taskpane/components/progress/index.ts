export { ProgressView } from "./ProgressView";
