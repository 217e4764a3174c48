/** The highest weight; also how many empty places may stand before one. */
export const MOST = 9;

/**
 * A sign for every pair of empty places (0 to 8) and the weight after them (1 to 9), in that order; the last one
 * is for nine empty places. Frequent pairs have letters that are frequent in the code around, which compresses best.
 */
export const SIGNS =
  "ae|r,:jM9.tndf?TAB[loh<0zXJ]cim=&!3GEwu{x^VUYPbg(;1DZ_5>yvFS*%62~pk/-HK8Cq)}+NWOIs";

/** The table that the signs stand for, row by row, as one list; blanks between signs mean nothing. */
export function unpackWeights(packed: string): readonly number[] {
  return [...packed.replace(/\s/g, "")].flatMap((sign) => {
    const at = SIGNS.indexOf(sign);
    const empty = Array.from({ length: Math.floor(at / MOST) }, () => 0);
    return at === SIGNS.length - 1 ? empty : [...empty, (at % MOST) + 1];
  });
}
