export { NeedView } from "./NeedView";
