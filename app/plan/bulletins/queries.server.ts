import { ranksOn } from '~/plan/rankings/queries.server'
import { namesOf } from '~/ground/people/names.server'
import type { Actor } from '~/ground/people/actor'
import { enclaveOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { monthNamed } from '~/plan/months/calendar'
import { closingNamed, closingWithId, figuresOf, type Closing } from '~/plan/months/queries.server'
import { dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { marksOf } from './marks'
import { bulletinPaper } from './paper'
import { bulletinTextFromJson } from './sections'
import { BULLETIN_STATES } from './vocabulary'

/** The bulletin of a closed month as staff see it: its text, its paper, who edited and published it. */
export async function bulletinPage(actor: Actor, named: string | undefined) {
  const { enclaveId } = actor
  const closing = await closingNamed(actor, named)
  const rows = await db.bulletin.findMany({
    where: { enclaveId, month: dateOfDay(closing.month) },
    orderBy: { draftedAt: 'desc' },
  })
  const row = rows.find(({ state, closingId }) => state !== 'withdrawn' && closingId === closing.id) ?? null
  const withdrawn = rows.filter(({ state }) => state === 'withdrawn')
  const names = await namesOf(rows.flatMap((one) => [one.editedById, one.publishedById, one.withdrawnById]))
  const nameOf = (id: string | null) => names.get(id ?? '') ?? ''
  const facts = await factsOf(enclaveId, closing, row?.publishedAt ?? null)
  return {
    month: closing.month,
    marks: [...marksOf(facts.figures, facts.month, facts.until, facts.ranks)],
    bulletin: row && {
      state: BULLETIN_STATES.of(row.state),
      version: row.version,
      sections: bulletinTextFromJson(row.sections),
      editedById: row.editedById,
      editedBy: nameOf(row.editedById),
      editedAt: row.editedAt.toISOString(),
      publishedBy: nameOf(row.publishedById),
      publishedAt: row.publishedAt?.toISOString() ?? null,
      docNo: row.docNo,
      paper: bulletinPaper({
        ...facts,
        sections: bulletinTextFromJson(row.sections),
        docNo: row.docNo,
        publishedOn: row.publishedAt && dayOf(row.publishedAt),
      }),
    },
    withdrawn: withdrawn.map((one) => ({
      docNo: one.docNo ?? '',
      by: nameOf(one.withdrawnById),
      at: one.withdrawnAt?.toISOString() ?? '',
      reason: one.reason ?? '',
    })),
  }
}

/** The bulletins of an enclave for everybody: what is published, and what was, the newest month first. */
export async function publishedBulletins(enclaveId: string) {
  const rows = await db.bulletin.findMany({
    where: { enclaveId, state: { in: ['published', 'withdrawn'] } },
    orderBy: [{ month: 'desc' }, { publishedAt: 'desc' }],
    take: 120,
    select: {
      month: true,
      docNo: true,
      publishedAt: true,
      state: true,
      withdrawnAt: true,
      reason: true,
    },
  })
  return rows.map((row) => ({
    month: dayFromDate(row.month),
    docNo: row.docNo ?? '',
    publishedOn: row.publishedAt ? dayOf(row.publishedAt) : '',
    withdrawn: row.withdrawnAt ? { on: dayOf(row.withdrawnAt), reason: row.reason ?? '' } : null,
  }))
}

/** A published bulletin as everybody reads it; 404 where the month has none. */
export async function publishedBulletin(enclaveId: string, named: string | undefined) {
  const month = monthNamed(named) ?? notFound()
  const row = await db.bulletin.findFirst({
    where: { enclaveId, month: dateOfDay(month), state: 'published' },
    orderBy: { publishedAt: 'desc' },
  })
  const { closingId, sections, docNo, publishedAt } = row ?? notFound()
  return bulletinPaper({
    ...(await factsOf(enclaveId, await closingWithId(enclaveId, closingId), publishedAt)),
    sections: bulletinTextFromJson(sections),
    docNo,
    publishedOn: publishedAt && dayOf(publishedAt),
  })
}

/** What a paper says besides its text: the figures of the closing, its days, and whose it was when it was published. */
async function factsOf(enclaveId: string, closing: Closing, publishedAt: Date | null) {
  const enclave = await enclaveOn(db, enclaveId, publishedAt ? dayOf(publishedAt) : today())
  return {
    figures: await figuresOf(enclaveId, closing),
    ranks: await ranksOn(enclaveId, closing.until, closing.closedAt),
    month: closing.month,
    until: closing.until,
    closedOn: dayOf(closing.closedAt),
    enclave: enclave.nameZh,
    sponsor: enclave.sponsorZh,
  }
}
