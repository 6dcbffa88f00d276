import { addMonths, compareDays, type Day } from '~/shared/days'
import type { LinkKind, Tie } from './links'
import { comparedName, sameName, sameNumber } from './same-name'

/** How grave: one bars the expert from the file, the other is for people to weigh. */
export type Severity = 'bars' | 'ask'
export type Cause = LinkKind | 'member' | 'employer_invested' | 'employer_partner' | 'same_name'
export type Conflict = { cause: Cause; severity: Severity; party: string }

export type ExpertTies = {
  name: string
  employer: string
  employerUscc: string | null
  /** Firms of which the expert is or was a member here. */
  firmIds: readonly string[]
  links: readonly Tie[]
}

export type FirmTies = {
  firmId: string
  /** Its names: as registered, as registered in the home city, of its places. */
  names: readonly string[]
  codes: readonly string[]
  /** Talents on record, the contact, the founders. */
  people: readonly string[]
  patents: readonly string[]
  investors: readonly string[]
  /** Where its results came from and with whom it has contracts. */
  partners: readonly string[]
}

type Age = 'live' | 'recent' | 'past'

/** What a tie weighs while it lasts, in the months after (as its enclave has decided), and later; null is nothing. */
const WEIGHT: Record<LinkKind, Record<Age, Severity | null>> = {
  employer: { live: 'bars', recent: 'bars', past: 'ask' },
  shareholding: { live: 'bars', recent: 'ask', past: null },
  mentoring: { live: 'bars', recent: 'bars', past: 'ask' },
  investment: { live: 'bars', recent: 'ask', past: null },
  family: { live: 'bars', recent: 'bars', past: 'bars' },
  co_patent: { live: 'bars', recent: 'bars', past: 'ask' },
  co_paper: { live: 'ask', recent: 'ask', past: null },
}

/** Every conflict between an expert and a firm, with its cause; those that bar come first. */
export function conflictsOf(
  expert: ExpertTies,
  firm: FirmTies,
  today: Day,
  recentMonths: number,
): Conflict[] {
  const found = [
    ...(expert.firmIds.includes(firm.firmId) ? [conflict('member', 'bars', firm.names[0] ?? '')] : []),
    ...ofEmployer(expert, firm),
    ...expert.links.flatMap((link) => ofLink(link, firm, ageOf(link, today, recentMonths))),
    ...firm.people
      .filter((person) => sameName(person, expert.name))
      .map((person) => conflict('same_name', 'ask', person)),
  ]
  return withoutTwins(found).sort((a, b) => weightOf(a) - weightOf(b))
}

/** Whether any of them keeps the expert from the file. */
export function bars(conflicts: readonly Conflict[]): boolean {
  return conflicts.some(({ severity }) => severity === 'bars')
}

function ofEmployer({ employer, employerUscc }: ExpertTies, firm: FirmTies): Conflict[] {
  const isFirm =
    firm.names.some((name) => sameName(name, employer)) ||
    firm.codes.some((code) => employerUscc !== null && sameNumber(code, employerUscc))
  if (isFirm) return [conflict('employer', 'bars', employer)]
  const among = (names: readonly string[]) => names.some((name) => sameName(name, employer))
  return [
    ...(among(firm.investors) ? [conflict('employer_invested', 'bars', employer)] : []),
    ...(among(firm.partners) ? [conflict('employer_partner', 'ask', employer)] : []),
  ]
}

function ofLink(link: Tie, firm: FirmTies, age: Age): Conflict[] {
  const weight = WEIGHT[link.kind][age]
  if (weight && touches(link, firm)) return [conflict(link.kind, weight, link.party)]
  const worksForInvestor =
    link.kind === 'employer' && age === 'live' && firm.investors.some((name) => sameName(name, link.party))
  return worksForInvestor ? [conflict('employer_invested', 'bars', link.party)] : []
}

/** A tie touches a firm by the firm's name or code, one of its people, or a patent they share. */
function touches({ party, number }: Tie, { names, codes, people, patents }: FirmTies): boolean {
  if ([...names, ...people].some((name) => sameName(name, party))) return true
  return number !== null && [...codes, ...patents].some((one) => sameNumber(one, number))
}

/** A shared patent or paper has a day, not a period: from that day on it grows old. */
function ageOf({ kind, since, until }: Tie, today: Day, recentMonths: number): Age {
  const ended = kind === 'co_patent' || kind === 'co_paper' ? (until ?? since) : until
  if (ended === null || compareDays(ended, today) >= 0) return 'live'
  return compareDays(addMonths(ended, recentMonths), today) >= 0 ? 'recent' : 'past'
}

const conflict = (cause: Cause, severity: Severity, party: string): Conflict => ({ cause, severity, party })
const weightOf = ({ severity }: Conflict) => (severity === 'bars' ? 0 : 1)

function withoutTwins(conflicts: readonly Conflict[]): Conflict[] {
  const key = ({ cause, party }: Conflict) => `${cause} ${comparedName(party)}`
  return conflicts.filter((one, index) => conflicts.findIndex((first) => key(first) === key(one)) === index)
}
