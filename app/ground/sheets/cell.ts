/** A cell of a workbook as it is read. */
export type SheetCell = string | number | boolean | Date | null
