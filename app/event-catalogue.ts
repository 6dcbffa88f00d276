import { agreementEvents } from './agreements/events'
import { applicationEvents } from './applications/events'
import { catalogueOf } from './audit/catalogue'
import { calendarEvents } from './calendar/events'
import { criteriaEvents } from './criteria/events'
import { duplicateEvents } from './duplicates/events'
import { enclaveEvents } from './enclaves/events'
import { expertEvents } from './experts/events'
import { exportEvents } from './exports/events'
import { firmEvents } from './firms/events'
import { formEvents } from './forms/events'
import { importEvents } from './imports/events'
import { intakeEvents } from './intakes/events'
import { kpiEvents } from './kpi/events'
import { landingEvents } from './landing/events'
import { noticeEvents } from './notices/events'
import { objectionEvents } from './objections/events'
import { panelEvents } from './panels/events'
import { accessEvents, memberEvents } from './people/events'
import { phaseEvents } from './phases/events'
import { reviewEvents } from './reviews/events'
import { screeningEvents } from './screening/events'
import { spaceEvents } from './spaces/events'
import { tenancyEvents } from './tenancies/events'
import { waitlistEvents } from './waitlist/events'

/** The events of every noun, for whoever shows a log or a timeline of more than one. */
export const eventCatalogue = catalogueOf(
  agreementEvents,
  applicationEvents,
  calendarEvents,
  criteriaEvents,
  duplicateEvents,
  enclaveEvents,
  expertEvents,
  exportEvents,
  firmEvents,
  formEvents,
  importEvents,
  intakeEvents,
  kpiEvents,
  landingEvents,
  noticeEvents,
  objectionEvents,
  panelEvents,
  accessEvents,
  memberEvents,
  phaseEvents,
  reviewEvents,
  screeningEvents,
  spaceEvents,
  tenancyEvents,
  waitlistEvents,
)
