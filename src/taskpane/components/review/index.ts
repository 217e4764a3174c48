export { ReviewView } from "./ReviewView";
