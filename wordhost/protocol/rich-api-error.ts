/** An error as Word answers it: it reaches the add-in as an `OfficeExtension.Error` with this code. */
export class RichApiError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "RichApiError";
    this.code = code;
  }
}
