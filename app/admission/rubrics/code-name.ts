/** What an applicant is called while names are hidden: the track and the number of the file, nothing of the firm. */
export function codeNameOf({ track, ref }: { track: string; ref: string }): string {
  return `${track}-${/\d+$/.exec(ref)?.[0] ?? ref}`
}

type Shown = {
  track: string
  ref: string
  firm: { name: string }
  intake: { activePhase: { seesNames: boolean } }
}

/** What experts are told about who applies: the name, or the code name while the active phase hides names. */
export function nameForExperts(file: Shown): string {
  return file.intake.activePhase.seesNames ? file.firm.name : codeNameOf(file)
}

/** What `nameForExperts` reads of an application. */
export const NAMED_FOR_EXPERTS = {
  track: true,
  ref: true,
  firm: { select: { name: true } },
  intake: { select: { activePhase: { select: { seesNames: true } } } },
} as const
