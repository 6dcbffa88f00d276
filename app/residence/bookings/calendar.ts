import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { BookingState } from './vocabulary'

export type CalendarEntry = {
  id: string
  startsAt: Date
  endsAt: Date
  createdAt: Date
  changedAt: Date
  sequence: number
  state: BookingState
  title: string
  place: string
  about: string
}

const STATUS: Record<BookingState, ICalEventStatus> = {
  asked: ICalEventStatus.TENTATIVE,
  booked: ICalEventStatus.CONFIRMED,
  no_show: ICalEventStatus.CONFIRMED,
  declined: ICalEventStatus.CANCELLED,
  cancelled: ICalEventStatus.CANCELLED,
  lapsed: ICalEventStatus.CANCELLED,
}

/** Bookings as a calendar (RFC 5545). Times are instants in UTC, so that they are right in every zone; a booking keeps its UID for life. */
export function calendarOf(name: string, slug: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({
    name,
    prodId: { company: 'Feidi', product: 'bookings', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 15 * 60,
  })
  for (const entry of entries) {
    calendar.createEvent({
      id: `${entry.id}@${slug}.feidi`,
      start: entry.startsAt,
      end: entry.endsAt,
      created: entry.createdAt,
      lastModified: entry.changedAt,
      stamp: entry.changedAt,
      sequence: entry.sequence,
      status: STATUS[entry.state],
      summary: entry.title,
      location: entry.place,
      description: entry.about,
    })
  }
  return calendar.toString()
}
