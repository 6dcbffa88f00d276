import { must } from '~/example/drivers/must'
import type { Actor } from '~/ground/people/actor'
import { answerVersion } from '~/landing/sharing/answer.server'
import { confirmSettlement, objectToSettlement } from '~/landing/sharing/confirm.server'
import { proposeAgreement } from '~/landing/sharing/propose.server'
import { drawUp } from '~/landing/sharing/settle.server'
import { AgreementForm } from '~/landing/sharing/sharing.form'
import { lastEnded } from '~/landing/quarters/quarter'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { landed, quarterAsked, type LandedMade } from './landed'
import { scene, type Maker, type Scene } from '../scene'
import { makePerson, type World } from '../../world'

type Fields = Record<string, string>

/** What the form of an agreement says unless told otherwise: tax 7:3 by the quarter; what is left empty does not arrive. */
export const agreementFields = (given: Fields = {}): Fields =>
  Object.fromEntries(Object.entries({ ...AGREEMENT, ...given }).filter(([, value]) => value !== ''))
const AGREEMENT: Fields = {
  titleZh: '税收分成协议',
  titleEn: 'Agreement on shared tax',
  scope: 'landed',
  every: 'quarter',
  fromOn: '2026-01-01',
  docNo: '渭科函〔2026〕3号',
  reason: '两市联席会议纪要',
  tax_home: '70',
}

/** An agreement of the home city that waits for its answer. */
export async function proposed(world: World, given: Fields = {}): Promise<string> {
  return must(await proposeAgreement(world.bureau, AgreementForm.parse(agreementFields(given)), world.now))
    .agreementId
}

/** The same that the host city has agreed to. */
export async function agreed(world: World, given: Fields = {}): Promise<string> {
  const id = await proposed(world, given)
  must(await answerVersion(world.host_bureau, id, { outcome: 'agreed', answer: '' }, world.now))
  return id
}

type Figures = { output?: string; tax?: string; agrees?: boolean }

/** What a landing has answered of a quarter; its firm lets the host city know it, unless told otherwise. */
export async function answered(
  world: World,
  made: LandedMade,
  quarter: string,
  { output = '1000000', tax = '50000', agrees = true }: Figures = {},
) {
  if (agrees) await letsTheHostKnow(world, made.firmId)
  const { quarterId: askId } = await quarterAsked(world, made, { quarter })
  await db.quarterAnswer.create({
    data: {
      enclaveId: world.enclaveId,
      id: newId(),
      askId,
      version: 1,
      outputYuan: output,
      taxYuan: tax,
      jobs: 20,
      byLink: true,
      answeredAt: world.now,
    },
  })
  return askId
}

/** A firm lets the host city know its own figures, or no longer. */
export async function letsTheHostKnow({ enclaveId, founder, now }: World, firmId: string, given = true) {
  const said = { firmId, given, textVersion: 1, byId: founder.userId, at: now }
  await db.hostConsent.create({ data: { enclaveId, id: newId(), ...said } })
}

/** An agreement of a landing of its own, so that several stand side by side. */
async function ofOneLanding(world: World) {
  const made = await landed(world)
  const quarter = lastEnded(world.today)
  await answered(world, made, quarter)
  const { ref } = await db.landingProject.findFirstOrThrow({ where: { id: made.projectId } })
  return { quarter, given: { scope: 'project', project: ref, fromOn: '2025-01-01' } }
}

/** A settlement of the last quarter, drawn up by another account of the home city's bureau. */
export async function settlement(world: World, by?: Actor): Promise<string> {
  const { quarter, given } = await ofOneLanding(world)
  const agreementId = await agreed(world, given)
  const maker = by ?? (await makePerson(world, 'bureau', {}, world.now))
  return must(await drawUp(maker, agreementId, { period: quarter, reason: '' }, world.now)).settlementId
}

async function settlementIn(world: World, state: string): Promise<Scene> {
  const settlementId = await settlement(world)
  const { bureau, host_bureau, now } = world
  if (state === 'confirmed') {
    must(await confirmSettlement(bureau, settlementId, now))
    must(await confirmSettlement(host_bureau, settlementId, now))
  }
  if (state === 'objected')
    must(await objectToSettlement(host_bureau, settlementId, { objection: '少算一家' }, now))
  return scene({ settlementId, metric: 'tax' })
}

async function versionIn(world: World, state: string): Promise<Scene> {
  const { given } = await ofOneLanding(world)
  const agreementId = await proposed(world, given)
  if (state !== 'proposed') {
    const outcome = state === 'agreed' ? 'agreed' : 'refused'
    must(await answerVersion(world.host_bureau, agreementId, { outcome, answer: '再议' }, world.now))
  }
  return scene({ agreementId })
}

export const SHARING_MAKERS: [RegExp, Maker][] = [
  [/:settlementId/, (world) => settlementIn(world, 'open')],
  [/sharing\/:agreementId\/answer/, (world) => versionIn(world, 'proposed')],
  [/sharing\/:agreementId/, (world) => versionIn(world, 'agreed')],
]

const each = (states: readonly string[], make: (world: World, state: string) => Promise<Scene>) =>
  Object.fromEntries(states.map((state) => [state, (world: World) => make(world, state)]))

export const SHARING_STANDING: Record<string, Record<string, Maker>> = {
  SharingVersion: each(['proposed', 'agreed', 'refused'], versionIn),
  SharingSettlement: each(['open', 'confirmed', 'objected'], settlementIn),
}

export const PAGES_OF_SHARING: Record<string, RegExp> = {
  SharingVersion: /sharing\/:agreementId/,
  SharingSettlement: /:settlementId/,
}

/** The quarter that can be settled in such a scene. */
export const settledQuarter = ({ today }: World) => lastEnded(today)
