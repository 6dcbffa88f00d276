import type { Actor } from '~/ground/people/actor'
import { GRADUATION_2018 } from '~/ground/criteria/graduation-sets'
import { evaluateSet } from '~/ground/criteria/evaluate'
import { db, type Prisma } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { resident } from '../../landing/support'
import { scene, type Maker, type Scene } from './scene'
import { makePerson, type World } from '../world'

export type Graduate = { firmId: string; tenancyId: string; founder: Actor; certificateNo: string }

/** A firm that the director let graduate on 2026-10-01 with its test and its certificate, and a founder of it. */
export async function graduate(world: World): Promise<Graduate> {
  const { enclaveId, director, now } = world
  const { id: firmId, track } = await resident(world)
  const tenancy = await db.tenancy.findFirstOrThrow({ where: { enclaveId, firmId } })
  const onDay = '2026-10-01'
  const facts = { hnte_valid: true }
  const { criteria, code, zh: titleZh, en: titleEn } = GRADUATION_2018
  const result = evaluateSet({ criteria }, facts, onDay, track === 'B' ? 'B' : 'A')
  const test = { setCode: code, titleZh, titleEn, onDay, criteria, facts, result }
  const certificateNo = `BY-${newId()}`
  await db.tenancy.update({
    where: { enclaveId_id: { enclaveId, id: tenancy.id } },
    data: {
      certificateNo,
      graduatedById: director.userId,
      graduation: JSON.parse(JSON.stringify(test)) as Prisma.InputJsonObject,
    },
  })
  const founder = await makePerson(world, 'founder', { firmId }, now)
  return { firmId, tenancyId: tenancy.id, founder, certificateNo }
}

const graduated = async (world: World): Promise<Scene> => {
  const { firmId, founder } = await graduate(world)
  return scene({ firmId }, { founder })
}

export const GRADUATION_MAKERS: [RegExp, Maker][] = [
  [/firms\/:firmId\/graduation\/(file|certificate|notice)/, graduated],
  [/^\/my\/firm\/certificate/, graduated],
]
