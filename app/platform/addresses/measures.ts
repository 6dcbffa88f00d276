type Area = 'desk' | 'bureau'

/** Addresses of measures, their tasks and the monthly meetings; the same pages at the desk and at the bureau. */
export const measurePaths = {
  measures: (area: Area, e: string) => `/${area}/${e}/measures`,
  departmentWork: (area: Area, e: string) => `/${area}/${e}/departments`,
  measureNew: (area: Area, e: string) => `/${area}/${e}/measures/new`,
  measure: (area: Area, e: string, id: string) => `/${area}/${e}/measures/${id}`,
  measureChange: (area: Area, e: string, id: string) => `/${area}/${e}/measures/${id}/change`,
  taskNew: (area: Area, e: string, measureId: string) => `/${area}/${e}/measures/${measureId}/tasks/new`,
  tasks: (area: Area, e: string) => `/${area}/${e}/tasks`,
  tasksFile: (area: Area, e: string, format: 'csv' | 'xlsx') => `/${area}/${e}/tasks.${format}`,
  task: (area: Area, e: string, id: string) => `/${area}/${e}/tasks/${id}`,
  taskAct: (
    area: Area,
    e: string,
    id: string,
    act: 'change' | 'report' | 'confirmation' | 'stop' | 'handover' | 'comment',
  ) => `/${area}/${e}/tasks/${id}/${act}`,
  meetings: (area: Area, e: string) => `/${area}/${e}/meetings`,
  meeting: (area: Area, e: string, month: string) => `/${area}/${e}/meetings/${month}`,
  meetingAct: (
    area: Area,
    e: string,
    month: string,
    act: 'draft' | 'items/new' | 'holding' | 'closing' | 'minutes',
  ) => `/${area}/${e}/meetings/${month}/${act}`,
  meetingItem: (
    area: Area,
    e: string,
    month: string,
    itemId: string,
    act: 'place' | 'removal' | 'minutes' | 'tasks/new',
  ) => `/${area}/${e}/meetings/${month}/items/${itemId}/${act}`,
  meetingMinutesFile: (area: Area, e: string, month: string) =>
    `/${area}/${e}/meetings/${month}/minutes.docx`,
  departmentTasks: (e: string) => `/department/${e}/tasks`,
  departmentTask: (e: string, id: string) => `/department/${e}/tasks/${id}`,
  departmentTaskComment: (e: string, id: string) => `/department/${e}/tasks/${id}/comment`,
} as const
