/** A whole room takes every seat of it; a desk takes its own. Half-open ranges, as the database keeps them. */
export type Seats = { seatFrom: number; seatUntil: number }

const ALL_SEATS: Seats = { seatFrom: 0, seatUntil: 10_000 }

/** The seats a lease of a unit takes: of a room all, of a desk one (counted from 1). */
export function seatsOf(unit: { seat: number | null }): Seats {
  return unit.seat === null ? ALL_SEATS : { seatFrom: unit.seat, seatUntil: unit.seat + 1 }
}

/** Whether two leases of one room stand in each other's way on some seat. */
export function seatsMeet(a: Seats, b: Seats): boolean {
  return a.seatFrom < b.seatUntil && b.seatFrom < a.seatUntil
}
