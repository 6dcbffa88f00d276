import { dayFromDate, type Day } from '~/shared/days'

/** Whether a quarter may still be answered on a day. */
export function isOpen(
  { closesOn, project }: { closesOn: Date; project: { stage: string } },
  today: Day,
): boolean {
  return today <= dayFromDate(closesOn) && project.stage !== 'dropped'
}
