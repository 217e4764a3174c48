export { YearView } from "./YearView";
