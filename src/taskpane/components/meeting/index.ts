export { MeetingView } from "./MeetingView";
