import type { Actor } from '~/ground/people/actor'
import { namesOf } from '~/ground/people/names.server'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { picturesOf } from '~/plan/pictures/keep-picture.part.server'
import { dayFromDate } from '~/shared/days'
import { NEWS_ON_A_PAGE } from './list-query'
import { NEWS_STATES } from './vocabulary'

/** The news of an enclave at the desk: drafts first, then by their day. */
export async function newsPage({ enclaveId }: Actor, page: number) {
  const rows = await db.news.findMany({
    where: { enclaveId },
    orderBy: [{ state: 'asc' }, { onDay: 'desc' }, { number: 'desc' }],
    skip: (page - 1) * NEWS_ON_A_PAGE,
    take: NEWS_ON_A_PAGE + 1,
    select: { id: true, number: true, state: true, titleZh: true, titleEn: true, onDay: true },
  })
  return {
    rows: rows.slice(0, NEWS_ON_A_PAGE).map(({ state, titleZh, titleEn, onDay, ...row }) => ({
      ...row,
      state: NEWS_STATES.of(state),
      title: { zh: titleZh, en: titleEn || titleZh },
      on: dayFromDate(onDay),
    })),
    more: rows.length > NEWS_ON_A_PAGE,
  }
}

/** One piece of news as staff see it; 404 where the enclave has none of that id. */
export async function newsView(actor: Actor, id: string | undefined) {
  const { enclaveId, userId } = actor
  const row = (isId(id) ? await db.news.findFirst({ where: { enclaveId, id } }) : null) ?? notFound()
  const [names, pictures] = await Promise.all([
    namesOf([row.editedById, row.publishedById, row.withdrawnById]),
    picturesOf(db, enclaveId, { newsId: row.id }),
  ])
  const { titleZh, titleEn, textZh, textEn } = row
  const who = (by: string | null, at: Date | null) =>
    by && at ? { by: names.get(by) ?? '', at: at.toISOString() } : null
  return {
    id: row.id,
    number: row.number,
    state: NEWS_STATES.of(row.state),
    version: row.version,
    mine: row.editedById === userId,
    words: { titleZh, titleEn, textZh, textEn, onDay: dayFromDate(row.onDay) },
    edited: who(row.editedById, row.editedAt),
    published: who(row.publishedById, row.publishedAt),
    withdrawn: who(row.withdrawnById, row.withdrawnAt),
    reason: row.reason ?? '',
    pictures,
  }
}
