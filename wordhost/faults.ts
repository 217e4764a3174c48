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
  /** What is kept while nothing else of the document changes is gone when it is closed (#1059, #4320). */
  settingsNeedChange: boolean;
  /** `addRows` works for one table in a batch and fails for the next (#4040). */
  addRowsToOneTable: boolean;
  /** A batch fails with GeneralException after so many of its writes, which stay done. */
  failAfterWrites: number | null;
  /** All of a batch that writes is done, but its answer does not come: GeneralException. */
  loseAnswer: boolean;
  /** After `insertOoxml` on the web nothing can be undone by the person (#6423). */
  ooxmlEndsUndo: boolean;
  /** After `insertContentControl` on the web the document is no longer saved (#6590). */
  controlsEndSaving: boolean;
  /** `insertComment` answers NotAllowed in some sessions on the web (#6746). */
  comments: boolean;
  /** Annotations answer GeneralException although their set is said to be there (#4953). */
  annotations: boolean;
  /** Accepting a suggestion puts the words in twice where Word has a squiggle of its own (#6358). */
  acceptTwice: boolean;
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
    settingsNeedChange: false,
    addRowsToOneTable: false,
    failAfterWrites: null,
    loseAnswer: false,
    ooxmlEndsUndo: false,
    controlsEndSaving: false,
    comments: false,
    annotations: false,
    acceptTwice: false,
    ooxmlAddsParagraph: false,
  };
}
