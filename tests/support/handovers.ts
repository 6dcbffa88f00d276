/** The form of a handover on a day by a list, without meters or pages. */
export const found = (kind: 'entry' | 'exit', doneOn: string, list: { list: number; items: string[] }) => ({
  kind,
  doneOn,
  ...list,
  keys: 1,
  electricity: undefined,
  water: undefined,
  note: '',
  onPaper: undefined,
  idempotencyKey: undefined,
})
