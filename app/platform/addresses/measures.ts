import { below, links, table } from './table'

const deskAndBureau = table(['desk', 'bureau'], {
  departmentWork: ['departments', 'departments/work.tsx'],
  measures: ['measures', 'plan/measures/board.tsx'],
  measureNew: ['measures/new', 'plan/measures/new.tsx'],
  measure: ['measures/:measureId', 'plan/measures/measure.tsx'],
  measureChange: ['measures/:measureId/change', 'plan/measures/change.tsx'],
  taskNew: ['measures/:measureId/tasks/new', 'plan/measures/task-new.tsx'],
  tasks: ['tasks', 'plan/measures/tasks.tsx'],
  tasksCsv: ['tasks.csv', 'plan/measures/tasks-file.ts'],
  tasksXlsx: ['tasks.xlsx', 'plan/measures/tasks-file.ts'],
  task: ['tasks/:taskId', 'plan/measures/task.tsx'],
  taskChange: ['tasks/:taskId/change', 'plan/measures/task-change.tsx'],
  taskReport: ['tasks/:taskId/report', 'plan/measures/report.tsx'],
  taskConfirmation: ['tasks/:taskId/confirmation', 'plan/measures/confirmation.tsx'],
  taskStop: ['tasks/:taskId/stop', 'plan/measures/stop.tsx'],
  taskHandover: ['tasks/:taskId/handover', 'plan/measures/handover.tsx'],
  taskComment: ['tasks/:taskId/comment', 'plan/measures/comment.tsx'],
  meetings: ['meetings', 'plan/meetings/list.tsx'],
  meeting: ['meetings/:month', 'plan/meetings/meeting.tsx'],
  meetingDraft: ['meetings/:month/draft', 'plan/meetings/draft.ts'],
  meetingItemNew: ['meetings/:month/items/new', 'plan/meetings/item-new.tsx'],
  meetingItemPlace: ['meetings/:month/items/:itemId/place', 'plan/meetings/place.ts'],
  meetingItemRemoval: ['meetings/:month/items/:itemId/removal', 'plan/meetings/removal.ts'],
  meetingItemMinutes: ['meetings/:month/items/:itemId/minutes', 'plan/meetings/item-minutes.tsx'],
  meetingItemTaskNew: ['meetings/:month/items/:itemId/tasks/new', 'plan/meetings/task-new.tsx'],
  meetingHolding: ['meetings/:month/holding', 'plan/meetings/holding.tsx'],
  meetingClosing: ['meetings/:month/closing', 'plan/meetings/closing.tsx'],
  meetingMinutes: ['meetings/:month/minutes', 'plan/meetings/minutes.tsx'],
  meetingMinutesFile: ['meetings/:month/minutes.docx', 'plan/meetings/minutes-docx.ts'],
})

const department = table(['department'], {
  departmentTasks: ['tasks', 'department/tasks.tsx'],
  departmentTask: ['tasks/:taskId', 'department/task.tsx'],
  departmentTaskComment: ['tasks/:taskId/comment', 'department/task-comment.tsx'],
})

export const measuresTables = [deskAndBureau, department]

const to = { ...links(deskAndBureau), ...links(department) }

/** Addresses of measures, their tasks and the monthly meetings; the same pages at the desk and at the bureau. */
export const measuresPaths = {
  ...to,
  tasksFile: (area: 'desk' | 'bureau', e: string, format: 'csv' | 'xlsx') =>
    (format === 'csv' ? to.tasksCsv : to.tasksXlsx)(area, e),
  taskAct: below(deskAndBureau, 'tasks/:taskId'),
  meetingAct: below(deskAndBureau, 'meetings/:month'),
  meetingItem: below(deskAndBureau, 'meetings/:month/items/:itemId'),
}
