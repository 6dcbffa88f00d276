import type { Bar } from './bars'

/** Hollow is promised, full is done, cinnabar is late; what is not over yet is pale. */
export const BAR_LOOKS: Record<Bar['kind'], string> = {
  plan: 'fill-paper stroke-wei',
  done: 'fill-wei',
  running: 'fill-wei-soft stroke-wei',
  late: 'fill-sha',
  overdue: 'fill-sha-wash stroke-sha',
}
/** What is overdue has a broken edge, so that colour does not say it alone. */
export const dashOf = (kind: Bar['kind']) => (kind === 'overdue' ? '3 2' : undefined)
