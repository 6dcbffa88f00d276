import type { Role } from '~/ground/people/actor'

/** What only those do who run the incubator's side of the platform. */
export const ABILITIES = {
  manage_members: ['admin'],
  look_as_members: ['admin'],
  decide_settings: ['admin'],
  define_indicators: ['admin'],
  define_rubrics: ['admin'],
  keep_parks: ['admin'],
  keep_departments: ['admin'],
  enter_holidays: ['admin'],
  read_log: ['admin'],
  set_up: ['admin'],
} as const satisfies Record<string, readonly Role[]>
