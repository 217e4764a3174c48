export { AsideForm } from "./AsideForm";
export { AsideList } from "./AsideList";
