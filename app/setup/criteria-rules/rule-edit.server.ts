import { settingOn } from '~/ground/settings/enclave.server'
import { papersFromJson } from '~/ground/forms/form-json'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { notFound, ledOn } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Locale } from '~/shared/words'
import type { Criterion } from '~/ground/criteria/expression'
import { criteriaSetOf } from '~/ground/criteria/queries.server'
import { EMPTY_GROUP } from '~/ground/criteria/rule-form'
import { formOfExpression } from '~/ground/criteria/rule-form-read'
import { ruleInWords } from '~/ground/criteria/words-of-expression'

export const NEW_RULE = 'new'

/** What the page of a criterion shows; a code that the draft does not have is 404; a set that is no draft shows itself. */
export async function ruleEdit(
  actor: Actor,
  setId: string | undefined,
  code: string | undefined,
  locale: Locale,
) {
  const set = await criteriaSetOf(actor, setId)
  if (set.state !== 'draft') throw ledOn(paths.deskCriteriaSet(actor.enclaveSlug, set.id))
  const known = code === NEW_RULE ? null : (set.criteria.find((one) => one.code === code) ?? notFound())
  const form = known ? formOfExpression(known.expression) : EMPTY_GROUP
  return {
    slug: actor.enclaveSlug,
    set: { id: set.id, title: locale === 'zh' ? set.titleZh : set.titleEn, version: set.version },
    known: known?.code ?? null,
    head: headOf(known),
    rule: form ?? EMPTY_GROUP,
    unreadable: form || !known ? null : ruleInWords(known.expression, locale),
    papers: await paperChoices(actor.enclaveId, known?.papers ?? [], locale),
  }
}
export type RuleEdit = Awaited<ReturnType<typeof ruleEdit>>

function headOf(known: Criterion | null) {
  return {
    code: known?.code ?? '',
    track: known?.track ?? 'A',
    severity: known?.severity ?? 'must',
    points: known?.points ? String(known.points) : '',
    zh: known?.zh ?? '',
    en: known?.en ?? '',
    clauseZh: known?.clauseZh ?? '',
    clauseEn: known?.clauseEn ?? '',
    papers: known?.papers ?? [],
  }
}

/** The papers that intakes ask for, and those the criterion names already. */
async function paperChoices(enclaveId: string, named: readonly string[], locale: Locale) {
  const last = await db.intake.findFirst({
    where: { enclaveId },
    orderBy: { number: 'desc' },
    select: { papers: true },
  })
  const { papers } = await settingOn(db, enclaveId, 'papers')
  const decided = papers.filter(({ code, need }) => need !== 'retired' || named.includes(code))
  const choices = new Map(
    [...papersFromJson(last?.papers), ...decided].map((paper) => [paper.code, paper[locale]]),
  )
  for (const code of named) if (!choices.has(code)) choices.set(code, code)
  return [...choices].map(([value, label]) => ({ value, label }))
}
