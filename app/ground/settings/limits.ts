import { z } from 'zod'

const whole = (least: number, most: number) => z.number().int().min(least).max(most)

/** Periods and limits an enclave sets for itself that belong to no step of an application; what is in force today counts. */
export const limitsShape = {
  /** Months after which a tie between an expert and a firm that has ended is past (回避). */
  recentMonths: whole(0, 240),
  /** Months for which a firm's word holds that it was neither bought nor listed. */
  wordMonths: whole(1, 120),
  /** Days before the planned day of a landing’s next stage, or the day on which a commitment of its agreement is due, on which it comes up. */
  landingSoonDays: whole(0, 365),
  /** Days within which whoever subscribed to the criteria confirms their address. */
  confirmDays: whole(1, 60),
  /** Days before a task of a measure is due on which its owner is written to, and it comes up on the desk. */
  taskSoonDays: whole(0, 120),
  /** Days after the end of a year within which firms report its figures; they are reminded before, and once it is past. */
  figuresDueDays: whole(31, 300),
  /** Days after the end of a quarter within which firms report its figures; 0: quarters are not asked for. */
  quarterDueDays: whole(0, 80),
  /** Days after a year in residence within which it is graded; 0: years are not reviewed. */
  reviewDays: whole(0, 120),
  /** Days a firm has to put right what its yearly review found. */
  cureDays: whole(1, 120),
  /** Days after the last visit within which a key firm is visited again; 0: nobody asks. */
  visitDays: whole(0, 365),
  /** The day of a month from which meters that nobody has read for it stand on the desk; 0: nobody is reminded. */
  meterDay: whole(0, 28),
  /** Working days a department has to answer what a key firm needs, where no day is given. */
  supportDays: whole(1, 120),
  /** To how many percent of the days left the limits of a landing count once its green channel is opened. */
  greenPercent: whole(10, 100),
  /** So many days before a certificate by which a firm counts ends, whoever it concerns is told. */
  certificateAlertDays: z.array(whole(1, 730)).min(1),
  /** Minutes for which an administrator may look at the product as somebody else. */
  lookMinutes: whole(1, 240),
}
export type Limits = z.output<z.ZodObject<typeof limitsShape>>

export const STANDARD_LIMITS: Limits = {
  recentMonths: 36,
  wordMonths: 12,
  landingSoonDays: 30,
  confirmDays: 7,
  taskSoonDays: 7,
  figuresDueDays: 90,
  quarterDueDays: 20,
  reviewDays: 30,
  cureDays: 30,
  visitDays: 60,
  meterDay: 5,
  supportDays: 10,
  greenPercent: 50,
  certificateAlertDays: [90, 30, 7],
  lookMinutes: 30,
}
