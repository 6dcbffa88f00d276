import type { Asked } from '~/across/exports/asked'
import { landingTable } from '~/across/exports/landing-table.server'
import { columnsOf, tableOf, type Table } from '~/across/exports/table'
import { breakdownWords } from '~/plan/breakdown/words'
import { measureBoard, type MeasureLine } from '~/plan/measures/board.server'
import { readBoardQuery } from '~/plan/measures/list-query'
import { measureWords } from '~/plan/measures/words'
import { classWords } from '~/plan/structure/class-words'
import { CLASSES, WHERE } from '~/plan/structure/classes'
import { structureShown } from '~/plan/structure/structure.server'
import { structureWords } from '~/plan/structure/words'
import { weaknessesOf } from '~/plan/weaknesses/queries.server'
import { weaknessWords } from '~/plan/weaknesses/words'
import { inLocale } from '~/shared/words'
import { atOnce, notesOf, withMoment } from './notes.server'
import { boardFileWords } from './words'

type Figure = { part: string; line: string; figure: string; value: string | number | null }

/** What stands behind the growth, a figure to a row. */
export async function structureTable(asked: Asked): Promise<Table> {
  const { actor, today, locale } = asked
  const [w, s] = [inLocale(boardFileWords, locale), inLocale(structureWords, locale)]
  const [k, c] = [inLocale(weaknessWords, locale), inLocale(classWords, locale)]
  const [{ structure: data, times, classes, keptAt }, weaknesses] = await Promise.all([
    structureShown(actor.enclaveId, today),
    weaknessesOf(actor.enclaveId, today),
  ])
  const of = (part: string, line: string, figures: Record<string, string | number | null>): Figure[] =>
    Object.entries(figures).map(([figure, value]) => ({ part, line, figure, value }))
  const firms = (one: { firms: number; before: number; landed: number }) => ({
    [s.inResidence]: one.firms,
    [s.yearBefore]: one.before,
    [s.landed]: one.landed,
  })
  const lines = [
    ...weaknesses.flatMap((one) => {
      const [measure, unit] = locale === 'zh' ? [one.measureZh, one.unitZh] : [one.measureEn, one.unitEn]
      return of(k.title, `${k.weaknesses[one.weakness]} · ${measure} (${unit})`, {
        [`${k.baseline} ${one.baseOn} · ${one.baseSource}`]: one.baseValue,
        [`${k.now} ${one.saidOn} · ${one.source}`]: one.readings > 1 ? one.value : null,
        [k.change]: one.readings > 1 ? one.change : null,
        [`${k.ours} · ${one.indicator?.name[locale] ?? k.noIndicator}`]: one.counted,
      })
    }),
    ...data.industries.flatMap((one) =>
      of(s.industries, one.name?.[locale] ?? inLocale(breakdownWords, locale).unknown.industry, firms(one)),
    ),
    ...of(s.industries, s.others(data.others.divisions), firms(data.others)),
    ...of(s.industries, s.leads, firms(data.leading)),
    ...WHERE.flatMap((where) =>
      classes.days.flatMap((day, at) =>
        of(
          `${c.title} · ${c.where[where]}`,
          day,
          Object.fromEntries(CLASSES.map((one) => [c.classes[one], classes.counts[where][one][at] ?? 0])),
        ),
      ),
    ),
    ...data.shares.flatMap(({ name, total, firms: count, largest, top }) => [
      ...of(s.concentration, name[locale], { [s.total]: total, [s.firmsIn]: count, [s.largest]: largest }),
      ...top.flatMap((one) => of(s.concentration, `${name[locale]} · ${one.name}`, { [s.total]: one.value })),
    ]),
    ...data.sources.flatMap((one) =>
      of(s.sources, one.source || inLocale(breakdownWords, locale).unknown.source, {
        [s.results]: one.results,
        [s.ofFirms]: one.firms,
        [s.landed]: one.landed,
      }),
    ),
    ...times.flatMap((one) =>
      of(s.times, s.ways[one.way], {
        [s.cases]: one.cases,
        [s.median]: one.cases > 0 ? one.median : null,
        [s.longest]: one.cases > 0 ? one.longest : null,
      }),
    ),
  ]
  const { text, number } = columnsOf<Figure>()
  const columns = [
    text(w.part, ({ part }) => part),
    text(w.line, ({ line }) => line),
    text(w.figure, ({ figure }) => figure),
    number(w.value, ({ value }) => value),
  ]
  return {
    ...tableOf(w.boards.structure, columns, atOnce(lines)),
    notes: withMoment(
      await notesOf('structure', asked, [
        `${c.classes.resource}: ${classes.said.resource.join(' ')}`,
        `${c.classes.emerging}: ${classes.said.emerging.join(' ')}`,
      ]),
      keptAt,
      locale,
    ),
  }
}

/** The measures that the filters of their board leave, with what of their tasks is done and late. */
export async function measuresTable(asked: Asked): Promise<Table> {
  const { actor, query, today, locale } = asked
  const [w, m] = [inLocale(boardFileWords, locale), inLocale(measureWords, locale)]
  const zh = locale === 'zh'
  const wanted = readBoardQuery(query)
  const { text, number, day } = columnsOf<MeasureLine>()
  const columns = [
    text(m.kind, ({ kind }) => m.kinds[kind]),
    number(m.fields.number, (one) => one.number),
    text(m.measure, ({ nameZh, nameEn }) => (zh ? nameZh : nameEn)),
    text(m.fields.leader, ({ leader }) => leader),
    text(m.fields.departmentId, (one) => (zh ? one.departmentZh : one.departmentEn)),
    day(w.from, ({ from }) => from),
    day(w.to, ({ until }) => until),
    number(m.tasks, ({ tasks }) => tasks),
    number(m.standings.done, ({ done }) => done),
    number(m.standings.late, ({ late }) => late),
    number(m.standings.to_confirm, ({ toConfirm }) => toConfirm),
    number(m.percentLabel, ({ percent }) => percent),
    day(m.due, ({ nextDue }) => nextDue),
  ]
  const filters = [
    wanted.kind ? m.kinds[wanted.kind] : '',
    wanted.indicator ? `${w.indicator}: ${wanted.indicator}` : '',
  ]
  return {
    ...tableOf(w.boards.measures, columns, every()),
    notes: await notesOf('measures', asked, filters),
  }

  async function* every(): AsyncGenerator<MeasureLine[]> {
    for (let page = 1, more = true; more; page += 1) {
      const found = await measureBoard(actor, { ...wanted, page }, today)
      yield found.rows
      more = found.more
    }
  }
}

/** The projects of the landing board, as its filters leave them. */
export async function landingBoardTable(asked: Asked): Promise<Table> {
  const filters = [...asked.query].map(([name, value]) => `${name}: ${value}`.slice(0, 100)).slice(0, 10)
  return { ...(await landingTable(asked)), notes: await notesOf('landing_board', asked, filters) }
}
