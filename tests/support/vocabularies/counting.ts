import { KEPT_PARTS } from '~/plan/counting/parts'
import { EVIDENCE_STATES } from '~/plan/counting/vocabulary'
import { READING_STATES } from '~/plan/rankings/vocabulary'
import { TRACKS } from '~/shared/tracks'

/** What may stand in columns that hold a code: of evidence, of what is summed up of it, and of what is kept of firms. */
export const VOCABULARIES_OF_COUNTING: Record<string, readonly string[]> = {
  'Evidence.state': EVIDENCE_STATES.codes,
  'EvidenceDay.state': EVIDENCE_STATES.codes,
  'EvidencePart.part': KEPT_PARTS,
  'EvidencePart.state': EVIDENCE_STATES.codes,
  'RankReading.state': READING_STATES.codes,
  'KeptCase.track': TRACKS.codes,
}
