/** What goes wrong in real Word, to be switched on while a host runs. Each has its row in docs/word-behaviour.md. */
export type Faults = {
  /** `getOoxml` fails on some documents with GeneralException (#998, #5394, #6059). */
  getOoxml: boolean;
  /** Every `context.sync()` fails with this code, such as "GeneralException" or "AccessDenied". */
  sync: string | null;
  /** `getFileAsync` fails. */
  file: boolean;
  /** Viewing mode on the web: writing fails although the mode says readWrite (#5484). */
  viewing: boolean;
  /** `Office.context.officeTheme` is undefined, as on the web (#3410). */
  noTheme: boolean;
  /** Deletions are shown in balloons: they are not in any text (#2314). */
  deletionsHidden: boolean;
  /** `settings.saveAsync` fails. */
  saveSettings: boolean;
  /** `addRows` works for one table in a batch and fails for the next (#4040). */
  addRowsToOneTable: boolean;
  /** `insertOoxml` leaves an empty paragraph after what it put in (#116). */
  ooxmlAddsParagraph: boolean;
};

export function noFaults(): Faults {
  return {
    getOoxml: false,
    sync: null,
    file: false,
    viewing: false,
    noTheme: false,
    deletionsHidden: false,
    saveSettings: false,
    addRowsToOneTable: false,
    ooxmlAddsParagraph: false,
  };
}
