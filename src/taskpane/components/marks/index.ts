export { CommentButton } from "./CommentButton";
export { MarksMenu } from "./MarksMenu";
