export { KeptForms } from "./KeptForms";
export { TeachView } from "./TeachView";
