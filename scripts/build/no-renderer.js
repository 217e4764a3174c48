/** In place of Griffel's own: every rule stands in the stylesheet, so that none is put into the page later. */
export const createDOMRenderer = () => ({});

export const defaultCompareMediaQueries = undefined;
