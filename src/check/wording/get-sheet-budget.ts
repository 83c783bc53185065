/**
 * Words that one cell of the printed sheet holds when all are equal: A4 landscape, 9 point, by the number of
 * questions, then of options. Measured on sheets without pictures. With two or three options it is taken
 * as with four: the room that wider columns win goes to their heads and to the margin.
 */
const wordsInCell: Readonly<Record<number, Readonly<Record<number, number>>>> = {
  6: { 4: 33, 5: 25, 6: 16 },
  7: { 4: 26, 5: 19, 6: 14 },
  8: { 4: 22, 5: 15, 6: 11 },
};

/** Words that a row of pictures of chance takes from each cell: between 2 and 10 were measured. */
const pictureCost = 6;

/**
 * The words that the longest answers of all questions may have together, if the sheet is to be one page. A
 * row is as high as its longest answer, so their sum is what counts. Up to six questions have the room of
 * six; each one beyond eight takes as much as the eighth did.
 *
 * @param pictured questions in which an answer draws its chance
 */
export function getSheetBudget(questions: number, options: number, pictured: number): number {
  const columns = Math.min(Math.max(options, 4), 6);
  const sumOver = (rows: number) => rows * (wordsInCell[rows]?.[columns] ?? 0);
  const beyond = Math.max(0, questions - 8) * (sumOver(7) - sumOver(8));
  const rows = Math.min(Math.max(questions, 6), 8);
  return Math.max(0, sumOver(rows) - beyond - pictured * rows * pictureCost);
}
