/** Whether a text names somebody without asking for their words. */
export function namesNobodyAsked(text: string): boolean {
  return noLabels.some((pattern) => pattern.test(text));
}

const noLabels: readonly RegExp[] = [
  // "Ms K Wrona" is somebody, even of the pupil's family.
  /^\s*(?:mr|mrs|ms|miss|dr)\.?\s+(?:\p{L}\.?\s+)+\p{L}[\p{L}'’-]+\s*$/iu,
  // "For Noah to share the blocks" is said of a child, whatever label stands above it.
  /(?:^|[?:]\s)\s*(?:for\s+\p{L}[\p{L}'’-]*\s+to\s|to\s)/imu,
  // "Teacher wrote for Ailsa" tells whose hand it was, below the label that says whose words these are.
  /^\W*\p{L}+(?:\s\S+){0,3}?\s(?:wrote|scribed|typed|noted)(?:\s(?:this|it|down))*\sfor\s/iu,
];
