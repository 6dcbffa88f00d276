import { board } from '~/across/landing-board/board.server'
import { readFilters } from '~/landing/projects/board'
import { STAGES } from '~/landing/projects/stages'
import { turnInWords } from '~/landing/projects/track'
import { landingWords } from '~/landing/projects/words'
import { inLocale, wordFor } from '~/shared/words'
import type { Asked } from './asked'
import { columnsOf, tableOf, type Table } from './table'
import { exportWords } from './words'

type Project = Awaited<ReturnType<typeof board>>['projects'][number]
const { text, day, number } = columnsOf<Project>()

/** The projects of the landing board, with the planned and the actual day of every stage. */
export async function landingTable({ actor, query, today, locale }: Asked): Promise<Table> {
  const w = inLocale(landingWords, locale)
  const x = exportWords[locale]
  const { projects } = await board(actor, readFilters(query), today)
  const nameOf = (stage: string) => wordFor(w.stages, stage) || stage
  const columns = [
    text(x.ref, ({ ref }) => ref),
    text(x.firm, ({ firm }) => firm.name),
    text(x.product, ({ product }) => product),
    text(x.park, ({ park }) => park[locale]),
    text(x.stage, ({ stage }) => nameOf(stage)),
    day(x.stageSince, ({ stageSince }) => stageSince),
    text(x.pace, ({ standing }) => w.pace[standing.pace]),
    text(x.nextStage, ({ standing }) => standing.next && nameOf(standing.next)),
    day(x.nextOn, ({ standing }) => standing.nextOn),
    text(x.nextStep, ({ nextStep }) => nextStep),
    text(x.blocker, ({ blocker }) => blocker),
    day(x.blockedSince, ({ blockedSince }) => blockedSince),
    text(x.blockedBy, ({ blockedBy }) => blockedBy && w.sides[blockedBy]),
    day(x.blockedUntil, ({ blockedUntil }) => blockedUntil),
    text(x.turn, (project) => turnInWords(project, w, 'desk', locale)),
    day(x.dueOn, ({ standing }) => standing.dueOn),
    text(x.owner, ({ owner }) => owner.name),
    text(x.leader, ({ leader }) => leader),
    day(x.closedOn, ({ closedOn }) => closedOn),
    number(x.investment, ({ investment }) => investment),
    text(x.premises, ({ premises }) => w.premisesChoice[premises]),
    number(x.mu, ({ areaMu }) => areaMu),
    number(x.sqm, ({ areaSqm }) => areaSqm),
    ...STAGES.flatMap((stage) => {
      const milestone = ({ milestones }: Project) => milestones.find((one) => one.stage === stage)
      return [
        day(x.planned(nameOf(stage)), (project) => milestone(project)?.plannedOn ?? null),
        day(x.actual(nameOf(stage)), (project) => milestone(project)?.actualOn ?? null),
      ]
    }),
  ]
  async function* once() {
    yield await Promise.resolve(projects)
  }
  return tableOf(x.sheets.landing, columns, once())
}
