import { visibleTo as applicationsVisibleTo } from '~/admission/applications/queries.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import type { Locale } from '~/shared/words'
import { letterKind, letterOf, LETTER_KINDS, whenOf } from '~/across/letters/catalogue'
import type { Place } from './change-template.server'
import { templateInForce } from '~/ground/notices/template-in-force.server'
import type { Params } from '~/ground/letters/params'

const LOCALES = ['zh', 'en'] as const satisfies readonly Locale[]
const VERSIONS = 20
const APPLICATIONS = 20

/** The letter and language an address names; 404 also for those of the installation, which nobody rewrites. */
export function placeOf(kindName: string | undefined, language: string | undefined): Place {
  const kind = letterKind(kindName) ?? notFound()
  const locale = LOCALES.find((one) => one === language) ?? notFound()
  return letterOf(kind).fixed ? notFound() : { kind, locale }
}

/** Every letter that the enclave may word, with where each language stands. */
export async function templateLines({ enclaveId }: Actor) {
  const versions = await db.letterTemplate.findMany({
    where: { enclaveId },
    distinct: ['kind', 'locale'],
    orderBy: [{ kind: 'asc' }, { locale: 'asc' }, { version: 'desc' }],
    select: { kind: true, locale: true, version: true, subject: true },
  })
  const drafts = await db.letterDraft.findMany({ where: { enclaveId }, select: { kind: true, locale: true } })
  const standing = (kind: string, locale: Locale) => {
    const is = (one: { kind: string; locale: string }) => one.kind === kind && one.locale === locale
    const latest = versions.find(is)
    return { version: latest?.subject ? latest.version : null, isDrafted: drafts.some(is) }
  }
  return LETTER_KINDS.filter((kind) => !letterOf(kind).fixed).map((kind) => {
    const when = { zh: whenOf(kind, 'zh'), en: whenOf(kind, 'en') }
    return { kind, to: letterOf(kind).to, when, zh: standing(kind, 'zh'), en: standing(kind, 'en') }
  })
}

/** One template as its editor needs it: the draft, the version in force in both languages, the history. */
export async function templatePage({ enclaveId }: Actor, { kind, locale }: Place) {
  const inForce = await templateInForce(db, enclaveId, letterOf(kind), locale)
  const other = locale === 'zh' ? 'en' : 'zh'
  const draft = await db.letterDraft.findUnique({
    where: { enclaveId_kind_locale: { enclaveId, kind, locale } },
  })
  const versions = await db.letterTemplate.findMany({
    where: { enclaveId, kind, locale },
    orderBy: { version: 'desc' },
    take: VERSIONS,
  })
  const people = await db.user.findMany({
    where: {
      id: { in: [draft?.savedById ?? '', ...versions.map((one) => one.publishedById)].filter(Boolean) },
    },
    select: { id: true, name: true },
  })
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? ''
  return {
    kind,
    locale,
    inForce,
    other: (await templateInForce(db, enclaveId, letterOf(kind), other)).text,
    draft: draft && {
      subject: draft.subject,
      body: draft.body,
      revision: draft.revision,
      by: nameOf(draft.savedById),
      at: draft.savedAt.toISOString(),
    },
    versions: versions.map(({ version, subject, body, publishedById, publishedAt }) => ({
      version,
      subject,
      body,
      by: nameOf(publishedById),
      at: publishedAt.toISOString(),
    })),
  }
}

/** The latest applications, to see a letter as one of them would get it. */
export async function applicationsToTry(actor: Actor) {
  const rows = await db.application.findMany({
    where: applicationsVisibleTo(actor),
    orderBy: { submittedAt: 'desc' },
    take: APPLICATIONS,
    select: { id: true, ref: true, firm: { select: { name: true } } },
  })
  return rows.map(({ id, ref, firm }) => ({ value: id, label: `${ref} ${firm.name}` }))
}

/** What a letter about one application would be told, as far as the application itself says it. */
export async function paramsOfApplication(actor: Actor, id: string | null): Promise<Params> {
  if (!isId(id)) return {}
  const row = await db.application.findFirst({
    where: { AND: [{ id }, applicationsVisibleTo(actor)] },
    include: { firm: { select: { name: true } }, intake: true },
  })
  if (!row) return {}
  const officer = row.officerId ? await db.user.findUnique({ where: { id: row.officerId } }) : null
  return {
    ref: row.ref,
    firm: row.firm.name,
    ...(officer ? { officer: officer.name } : {}),
    intakeZh: row.intake.titleZh,
    intakeEn: row.intake.titleEn,
  }
}
