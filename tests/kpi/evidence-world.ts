import type { RecordDetail, RecordKind } from '~/ground/records/records'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay, type Day } from '~/shared/days'
import { makeFirm, type World } from '../support/world'
import { admittedRow } from '../support/submitted'

let numbers = 0
const next = () => String(++numbers).padStart(6, '0')

/** A firm in residence since a day, with the admitted application it came by. */
export async function makeTenant(world: World, startedOn: Day = '2024-06-01') {
  const { enclaveId, now } = world
  const firm = await makeFirm(enclaveId)
  const applicationId = await admittedRow(world, firm.id, { admittedAt: now })
  await db.tenancy.create({
    data: {
      enclaveId,
      id: newId(),
      firmId: firm.id,
      applicationId,
      state: 'active',
      termMonths: 48,
      startedOn: dateOfDay(startedOn),
      createdAt: now,
    },
  })
  return { ...firm, applicationId }
}

const DETAIL: { [K in RecordKind]: RecordDetail[K] } = {
  tech_sme: {},
  hnte: {},
  innovative_sme: {},
  specialized_sme: {},
  little_giant: {},
  patent: { patentKind: 'invention', ownership: 'first' },
  talent: {
    idMasked: '610***********001X',
    idSealed: '',
    category: 'D',
    degree: 'doctor',
    seniorTitle: false,
    duty: 'founder',
  },
  achievement: { sourceOrg: '某大学', sourceType: 'university', proofKind: 'registration' },
  contract: {
    type: 'development',
    buyer: '甲',
    seller: '乙',
    deductionsYuan: '0',
    techYuan: '800000.00',
    signedOn: '2026-03-01',
  },
  funding: { round: 'A', investor: '某基金' },
  listing: { way: 'acquired', counterpart: '某集团' },
  own: {},
}

type Given = { happenedOn?: Day; validUntil?: Day; amountYuan?: string; number?: string; at?: Date }

/** A record of a firm with a proof on file. */
export async function makeRecord(world: World, firmId: string, kind: RecordKind, given: Given = {}) {
  const { enclaveId, officer, now } = world
  const fileId = newId()
  await db.file.create({
    data: {
      id: fileId,
      enclaveId,
      ownerUserId: officer.userId,
      sha256: '0'.repeat(64),
      size: 1,
      mime: 'application/pdf',
      name: 'proof.pdf',
      createdAt: now,
    },
  })
  return db.firmRecord.create({
    data: {
      enclaveId,
      id: newId(),
      firmId,
      kind,
      number: given.number ?? `N${next()}`,
      title: `记录 ${kind}`,
      happenedOn: dateOfDay(given.happenedOn ?? '2026-03-01'),
      validUntil: given.validUntil ? dateOfDay(given.validUntil) : null,
      amountYuan: given.amountYuan ?? (kind === 'contract' ? '1200000.00' : null),
      detail: DETAIL[kind],
      fileId,
      addedById: officer.userId,
      addedAt: given.at ?? now,
    },
  })
}

/** A landing project that registered on a day. */
export async function makeLanding(world: World, firmId: string, stage: string, registeredOn: Day | null) {
  const { enclaveId, officer, now, parks } = world
  const id = newId()
  await db.landingProject.create({
    data: {
      enclaveId,
      id,
      ref: id,
      firmId,
      parkId: parks[0]?.id ?? '',
      stage,
      investmentYuan: '1000000',
      premises: 'factory',
      productZh: '传感器',
      ownerId: officer.userId,
      createdAt: now,
      stageSince: dateOfDay('2026-05-01'),
    },
  })
  await db.milestone.create({
    data: {
      enclaveId,
      projectId: id,
      stage: 'registered',
      actualOn: registeredOn && dateOfDay(registeredOn),
    },
  })
  return id
}
