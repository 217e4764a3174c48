export { FormFile } from "./FormFile";
export { KeptForms } from "./KeptForms";
export { TeachView } from "./TeachView";
