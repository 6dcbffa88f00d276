import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** What tasks are there for: a measure of the plan's years, or what the operator prepares in a year. */
export const MEASURE_KINDS = vocabulary({
  measure: ['专项行动', 'Measure'],
  annual: ['年度运营计划', 'Annual operating plan'],
})
export type MeasureKind = CodeOf<typeof MEASURE_KINDS>

export const TASK_STATES = vocabulary({
  planned: ['未开始', 'Planned', 'ring'],
  under_way: ['进行中', 'Under way', 'half'],
  done: ['已完成', 'Done', 'yes'],
  stopped: ['已终止', 'Stopped', 'ended'],
})
export type TaskState = CodeOf<typeof TASK_STATES>

/** The states in which something is still to be done. */
export const OPEN_STATES = ['planned', 'under_way'] as const satisfies readonly TaskState[]
export const isOpen = ({ state }: { state: string }): boolean =>
  (OPEN_STATES as readonly string[]).includes(state)

/** How a task stands on a day: its state, and of what is open whether it waits to be confirmed or is late. */
export const STANDINGS = vocabulary({
  late: ['已逾期', 'Late', 'late'],
  to_confirm: ['待确认', 'To confirm', 'theirs'],
  under_way: ['进行中', 'Under way', 'half'],
  planned: ['未开始', 'Planned', 'ring'],
  done: ['已完成', 'Done', 'yes'],
  stopped: ['已终止', 'Stopped', 'ended'],
})
export type Standing = CodeOf<typeof STANDINGS>

/** What is put on record of a task beside its fields. */
export const NOTE_KINDS = vocabulary({
  progress: ['报进展', 'Progress'],
  comment: ['留言', 'Comment'],
  returned: ['退回', 'Sent back'],
  confirmed: ['确认完成', 'Confirmed'],
  stopped: ['终止', 'Stopped'],
  handed_over: ['移交', 'Handed over'],
})
export type NoteKind = CodeOf<typeof NOTE_KINDS>
