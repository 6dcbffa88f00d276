import { actPages } from '~/mechanism/act-page'
import { DateField } from '~/ui/form'
import { AREAS, type Area } from '~/landing/projects/area'
import type { Stage } from '~/landing/projects/stages'
import { errorInWords, landingWords, type LandingWords } from '~/landing/projects/words'

type Shown = {
  area: Area
  slug: string
  project?: { id: string; firm: { name: string }; version: number }
  formKey?: string
}

/** The page of an act of landing: on one project, or, where there is none yet, from the board. */
export const landingAct = actPages(landingWords, (w, { area, slug, project, formKey }: Shown) => {
  const board = AREAS[area].board(slug)
  const back = project ? AREAS[area].project(slug, project.id) : board
  return {
    crumbs: [{ label: w.title, to: board }, ...(project ? [{ label: project.firm.name, to: back }] : [])],
    back,
    keep: w.back,
    version: project?.version,
    formKey,
    errorText: (code) => errorInWords(w, code),
  }
})

/** A day for each stage ahead, with what the stage means under its name. */
export function planFields(
  w: LandingWords,
  stages: readonly Stage[],
  planned?: Partial<Record<string, string | null>>,
) {
  const hints: Partial<Record<Stage, string>> = w.stageHints
  return (
    <fieldset>
      <legend className="mb-1 text-16 font-semibold">{w.planTitle}</legend>
      <p className="mb-3 text-13 text-ink-2">{w.planHint}</p>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {stages.map((stage) => (
          <DateField
            key={stage}
            name={`plan.${stage}`}
            label={w.stages[stage]}
            hint={hints[stage]}
            defaultValue={planned?.[stage]}
            optional
          />
        ))}
      </div>
    </fieldset>
  )
}
