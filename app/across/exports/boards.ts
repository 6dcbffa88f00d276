/** The boards of the plan that are taken out as a table, with the filters of their address. */
export const BOARDS = [
  'breakdown',
  'plan',
  'rows',
  'course',
  'forecast',
  'structure',
  'class_firms',
  'rankings',
  'what_worked',
  'what_came_before',
  'measures',
  'landing_board',
  'landing_counts',
  'month_figures',
  'month_rows',
  'department_work',
  'department_matters',
] as const
export type BoardName = (typeof BOARDS)[number]

export function isBoard(text: string | undefined): text is BoardName {
  return BOARDS.some((one) => one === text)
}
