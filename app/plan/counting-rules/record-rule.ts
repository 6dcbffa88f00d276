import { detailFromJson } from '~/ground/records/firm-json'
import { ownNumberShown } from '~/ground/firms/kind-name'
import type { RecordKind } from '~/ground/records/records'
import type { Day } from '~/shared/days'
import type { IndicatorCode } from './catalogue'
import type { CountableRecord } from './countable'
import type { Definition } from './definition'
import { factsOfRecord, type FirmAsked } from './rule-facts'
import { belonging, landed, workplace, type FirmDays, type HomeFirms, type Stay } from './stays'

/** Which indicator a kind of record can count for; titles of the ladder and funding count for none. */
export const INDICATOR_OF: Record<RecordKind, IndicatorCode | null> = {
  achievement: 'achievements',
  talent: 'talents',
  tech_sme: 'landed_tech_smes',
  hnte: 'hntes',
  patent: 'patents',
  contract: 'tech_trade',
  innovative_sme: null,
  specialized_sme: null,
  little_giant: null,
  funding: null,
  listing: null,
  own: null,
}
/** Where a firm has to be: in residence, graduated or landed; where its people work; or landed. */
export const STAY_KINDS = ['belonging', 'workplace', 'landed'] as const
export type StayKind = (typeof STAY_KINDS)[number]

export type ProvenRecord = {
  id: string
  firmId: string
  kind: RecordKind
  /** The kind of the enclave, of a record of one. */
  kindId: string | null
  number: string
  happenedOn: Day
  validUntil: Day | null
  amountYuan: string | null
  detail: unknown
  hasProof: boolean
  /** The day somebody left, the registration was cancelled or the patent lapsed. */
  endedOn: Day | null
}
/** A firm as the counting rules ask: its days, and what a landing in the home city counts for. */
export type FirmStanding = FirmDays & { homeFirms: HomeFirms }
export type Stays = Record<StayKind, Stay[]> & { registeredOn: Day | null }

/** The stays of a firm, and since when the project that goes on is registered in the home city. */
export function staysOf(firm: FirmStanding): Stays {
  const live = firm.landings.find(({ droppedOn }) => droppedOn === null)
  return {
    belonging: belonging(firm),
    workplace: workplace(firm),
    landed: landed(firm, firm.homeFirms),
    registeredOn: live?.registeredOn ?? null,
  }
}

const PATENT_KIND = { invention: 'invention', utility: 'utility_model', design: 'design' } as const
const PROOF_KIND = {
  contract: 'tech_contract',
  equity: 'equity_agreement',
  registration: 'achievement_registration',
  incubation_agreement: 'incubation_agreement',
} as const

/** A record in the words of the counting rules; null where no indicator counts its kind. */
export function countableOf(record: ProvenRecord, firm: Stays): CountableRecord | null {
  const { kind, number, happenedOn } = record
  const certificate = record.validUntil && { number, validFrom: happenedOn, validTo: record.validUntil }
  switch (kind) {
    case 'tech_sme':
      return {
        kind: 'landed_tech_smes',
        identity: record.firmId,
        certificate: certificate || null,
        landed: firm.landed,
        registeredOn: firm.registeredOn,
      }
    case 'hnte':
      return { kind: 'hntes', identity: record.firmId, certificate: certificate || null }
    case 'patent': {
      const { patentKind, ownership, ownerOrder } = detailFromJson('patent', record.detail)
      return {
        kind: 'patents',
        identity: number,
        patentKind: patentKind ? PATENT_KIND[patentKind] : 'unknown',
        grantedOn: happenedOn,
        firstOwnerIsFirm: ownership === 'first' || (ownership === 'joint' && ownerOrder === 1),
      }
    }
    case 'talent':
      return talentOf(record)
    case 'achievement': {
      const { sourceType, proofKind } = detailFromJson('achievement', record.detail)
      const proof = proofKind ? { kind: PROOF_KIND[proofKind], number } : null
      return {
        kind: 'achievements',
        identity: number,
        source: sourceType ?? 'unknown',
        proof,
        introducedOn: happenedOn,
      }
    }
    case 'contract':
      return {
        kind: 'tech_trade',
        identity: number,
        status: record.endedOn ? 'cancelled' : 'registered',
        registrationNo: number,
        registeredOn: happenedOn,
        totalAmount: record.amountYuan ?? '0',
        techAmount: detailFromJson('contract', record.detail).techYuan ?? '0',
      }
    case 'innovative_sme':
    case 'specialized_sme':
    case 'little_giant':
    case 'funding':
    case 'listing':
    case 'own':
      return null
  }
}

/** The same of an indicator that the enclave defined. */
export function definedOf(
  record: ProvenRecord,
  firm: Stays,
  asked: FirmAsked,
  definition: Definition,
): CountableRecord {
  const { number, happenedOn, validUntil } = record
  const identity = { number, firm: record.firmId, record: record.id }[definition.identity]
  return {
    kind: 'defined',
    definition,
    identity: definition.standing ? record.firmId : identity,
    happenedOn,
    endedOn: record.endedOn,
    certificate: validUntil === null ? null : { number, validFrom: happenedOn, validTo: validUntil },
    amountYuan: record.amountYuan,
    stays: firm[definition.stays],
    factsOn: (day) => factsOfRecord(record, asked, firm.landed, day),
  }
}

/** The category is verified against the paper on file; who works on has no last day. */
function talentOf({ number, happenedOn, endedOn, detail, hasProof }: ProvenRecord): CountableRecord {
  const { category, degree, seniorTitle } = detailFromJson('talent', detail)
  return {
    kind: 'talents',
    identity: number,
    category: category ?? null,
    verified: hasProof,
    doctorate: degree === 'doctor',
    seniorTitle: seniorTitle ?? false,
    startedOn: happenedOn,
    endedOn,
  }
}

/** The number as people may see it: a person's is a keyed hash, so the masked identity number stands for it. */
export function shownNumber({
  kind,
  number,
  detail,
}: Pick<ProvenRecord, 'kind' | 'number' | 'detail'>): string {
  if (kind === 'own') return ownNumberShown(number)
  return kind === 'talent' ? (detailFromJson('talent', detail).idMasked ?? '') : number
}
