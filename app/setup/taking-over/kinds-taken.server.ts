import { MOST_KINDS } from '~/ground/record-kinds/kinds.server'
import { shapeFromJson, type OwnShape } from '~/ground/record-kinds/shape'
import { KIND_ENDS, NUMBER_CHECKS } from '~/ground/record-kinds/vocabulary'
import { db } from '~/platform/db.server'
import { defineKind } from '~/setup/record-kinds/define.server'
import { headOf, rowOf } from '~/setup/record-kinds/view.server'
import { refuse } from '~/shared/outcome'
import { inLocale } from '~/shared/words'
import type { Matter } from './matter'
import { takingWords, type TakingRefusal } from './words'

type Kind = { code: string; zh: string; en: string; shape: OwnShape }

/** The kinds that an enclave asks for by their newest versions; drafts and retired ones are nobody's example. */
async function kindsIn(enclaveId: string, states = ['published']): Promise<Kind[]> {
  const rows = await db.ownKind.findMany({
    where: { enclaveId, state: { in: states } },
    orderBy: { code: 'asc' },
    take: MOST_KINDS,
    include: { versions: { orderBy: { version: 'desc' }, take: 1 } },
  })
  return rows.flatMap(({ code, versions: [newest] }) =>
    newest ? [{ code, zh: newest.zh, en: newest.en, shape: shapeFromJson(newest.shape) }] : [],
  )
}

const EVERY_STATE = ['draft', 'published', 'retired']
const REASONS: Partial<Record<string, TakingRefusal>> = {
  wrong_role: 'wrong_role',
  code_taken: 'known_already',
  name_taken: 'known_already',
  too_many: 'too_many',
  in_the_past: 'day_passed',
}

/** A kind of record as it is asked there; here it is a draft until it is published. One that is known here is changed here. */
export const kindMatter: Matter<Kind> = {
  pieces: async ({ enclaveId }, actor) => {
    if (enclaveId === null) return []
    const own = await kindsIn(actor.enclaveId, EVERY_STATE)
    const isKnown = (kind: Kind) => own.some((one) => one.code === kind.code || one.zh === kind.zh)
    return (await kindsIn(enclaveId)).map((kind) => ({
      key: kind.code,
      zh: kind.zh,
      en: kind.en,
      isKnown: isKnown(kind),
    }))
  },
  read: async ({ enclaveId }, piece) =>
    enclaveId === null ? null : ((await kindsIn(enclaveId)).find(({ code }) => code === piece) ?? null),
  stands: async ({ enclaveId }, { code, zh }) => {
    const known = await kindsIn(enclaveId, EVERY_STATE)
    return { ours: known.find((one) => one.code === code || one.zh === zh) ?? null, basedOn: 0 }
  },
  parts: ({ zh, en, shape }, _, locale) => {
    const { parts, required, endsAfter } = inLocale(takingWords, locale)
    const named = (pair: { zh: string; en: string }) => (locale === 'zh' ? pair.zh : pair.en || pair.zh)
    const after = shape.ends === 'after' && shape.months !== null
    return Promise.resolve([
      { key: 'name', label: parts.name, lines: [`${zh} / ${en}`] },
      {
        key: 'fields',
        label: parts.fields,
        lines: shape.fields.map((field) => named(field) + (field.required ? ` · ${required}` : '')),
      },
      { key: 'number', label: parts.number, lines: [NUMBER_CHECKS.words[locale][shape.check]] },
      { key: 'day', label: parts.day, lines: [named({ zh: shape.dayZh, en: shape.dayEn })] },
      { key: 'paper', label: parts.paper, lines: [named({ zh: shape.paperZh, en: shape.paperEn })] },
      {
        key: 'ends',
        label: parts.ends,
        lines: [after ? endsAfter(shape.months ?? 0) : KIND_ENDS.words[locale][shape.ends]],
      },
    ])
  },
  decide: async (actor, { content: { code, zh, en, shape }, source, said }, now) => {
    const fields = shape.fields.map(rowOf)
    const head = { ...headOf(shape), months: shape.months }
    const done = await defineKind(actor, { ...head, ...said, code, zh, en, fields }, now, { source, shape })
    return done.ok ? done : refuse(REASONS[done.reason] ?? 'changed_meanwhile')
  },
  onlyNew: true,
  from: (today) => today,
}
