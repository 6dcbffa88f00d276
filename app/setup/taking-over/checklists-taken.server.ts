import { db } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import { setChecklist } from '~/residence/inspections/act.server'
import { checklistFromJson, itemsInText, type Item } from '~/residence/inspections/items'
import { inLocale } from '~/shared/words'
import type { Matter, Piece } from './matter'
import { takingWords } from './words'

type Checklist = { nameZh: string; nameEn: string; items: Item[] }
const NEWEST = { versions: { orderBy: { version: 'desc' as const }, take: 1 } }
const MOST = 100

/** The checklists of an enclave by their newest versions. */
async function checklistsIn(enclaveId: string) {
  const rows = await db.checklist.findMany({
    where: { enclaveId },
    include: NEWEST,
    orderBy: { createdAt: 'asc' },
    take: MOST,
  })
  return rows.flatMap(({ id, versions: [newest] }) => (newest ? [{ id, ...newest }] : []))
}

/** A checklist: one of the same name here gets its next version, else it is new. */
export const checklistMatter: Matter<Checklist> = {
  pieces: async ({ enclaveId }, actor): Promise<Piece[]> => {
    if (enclaveId === null) return []
    const own = (await checklistsIn(actor.enclaveId)).map(({ nameZh }) => nameZh)
    return (await checklistsIn(enclaveId)).map(({ id, nameZh, nameEn }) => ({
      key: id,
      zh: nameZh,
      en: nameEn,
      isKnown: own.includes(nameZh),
    }))
  },
  read: async ({ enclaveId }, piece) => {
    if (enclaveId === null || !isId(piece)) return null
    const found = (await checklistsIn(enclaveId)).find(({ id }) => id === piece)
    return found
      ? { nameZh: found.nameZh, nameEn: found.nameEn, items: checklistFromJson(found.items) }
      : null
  },
  stands: async ({ enclaveId }, { nameZh }) => {
    const own = (await checklistsIn(enclaveId)).find((one) => one.nameZh === nameZh)
    const { nameEn = '', items } = own ?? {}
    return own
      ? { ours: { nameZh, nameEn, items: checklistFromJson(items) }, basedOn: own.version }
      : { ours: null, basedOn: 0 }
  },
  parts: ({ nameZh, nameEn, items }, _, locale) => {
    const { parts } = inLocale(takingWords, locale)
    return Promise.resolve([
      { key: 'name', label: parts.name, lines: [`${nameZh} / ${nameEn}`] },
      { key: 'items', label: parts.items, lines: items.map((item) => itemsInText([item])) },
    ])
  },
  decide: async (actor, { content, source, said: { reason, basedOn, idempotencyKey } }, now) => {
    const own = (await checklistsIn(actor.enclaveId)).find(({ nameZh }) => nameZh === content.nameZh)
    const input = { ...content, reason, version: basedOn, idempotencyKey }
    return setChecklist(actor, own?.id ?? null, input, now, source)
  },
  from: (today) => today,
}
